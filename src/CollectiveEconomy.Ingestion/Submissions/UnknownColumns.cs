using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Columns whose heading is not understood. Texts in them are left out with a warning; figures never are.</summary>
internal sealed class UnknownColumns(TableHeadings known, SheetPlace place, Findings findings)
{
    // Numbers of rows: every sender has a column of them.
    private static readonly HashSet<string> Ignored = ["stt", "tt", "so", "no", "sothutu", "sott"];

    private readonly List<Column> _columns = [];

    /// <summary>Notes a column.</summary>
    public void Add(int column, int row, string heading)
    {
        if (!Ignored.Contains(Folded(heading)))
            _columns.Add(new Column(column, row, heading));
    }

    /// <summary>Looks at a row.</summary>
    public void Look(SheetReader sheet)
    {
        foreach (var column in _columns)
            column.Look(sheet);
    }

    /// <summary>Adds what was found: an error for a column of figures, a warning for any other.</summary>
    public void Finish()
    {
        foreach (var column in _columns)
            if (column.HasFigures)
                Add(
                    column,
                    FindingSeverity.Error,
                    $"Cột có số liệu (dòng {column.FirstFigure}) mà tiêu đề không hiểu được: hãy sửa tiêu đề hoặc xóa cột. Số tiền phải theo đồng.",
                    $"The column has figures (row {column.FirstFigure}), but its heading is not understood: correct the heading or delete the column. Amounts must be in đồng."
                );
            else
                Add(column, FindingSeverity.Warning, "Không biết cột này nên bỏ qua.", "The column is unknown and is ignored.");
    }

    private void Add(Column column, FindingSeverity severity, string vi, string en)
    {
        var nearest = known.Known[NearestCodes.To(Folded(column.Heading), known.Known.Keys)[0]];
        findings.Add(
            "HeadingsAreKnown",
            severity,
            new Finding(
                place,
                column.Row,
                column.Heading,
                column.Heading,
                $"{vi} Gần nhất: '{nearest.Title}'.",
                $"{en} Nearest match: '{nearest.TitleEn}'.",
                nearest.Title
            )
        );
    }

    private static string Folded(string heading) => Headings.Folded(Texts.Clean(heading.Length > 300 ? heading[..300] : heading));

    private sealed class Column(int place, int row, string heading)
    {
        private int _figures;
        private int _texts;

        public int Row => row;

        public string Heading => heading;

        public int FirstFigure { get; private set; }

        // A remark may be a number; a column of numbers is no column of remarks.
        public bool HasFigures => _figures > 0 && _figures >= _texts;

        public void Look(SheetReader sheet)
        {
            var cell = sheet[place];
            if (cell.IsEmpty)
                return;
            if (!FigureCells.Is(cell))
                _texts++;
            else if (_figures++ == 0)
                FirstFigure = sheet.Row;
        }
    }
}
