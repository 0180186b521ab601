using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Finds the headings of a sheet and which field stands in which column.</summary>
internal sealed class SheetHeadings(TableSchema table, SheetPlace place, Findings findings)
{
    private readonly IReadOnlyDictionary<string, TableField> _known = Headings.Of(table);

    // Numbers of rows: every sender has a column of them.
    private static readonly string[] Ignored = ["stt", "tt", "so", "no", "sothutu"];

    /// <summary>For each column its field; null for a column that is let be.</summary>
    public TableField?[] Fields { get; private set; } = [];

    /// <summary>Goes to the row of the headings.</summary>
    /// <returns>Whether they were found; if not, that is told.</returns>
    public bool Find(SheetReader sheet)
    {
        for (var searched = 0; searched < Headings.Searched && sheet.Read(); searched++)
        {
            var headings = Enumerable.Range(0, sheet.Count).Select(column => sheet[column]).Where(cell => !cell.IsEmpty).ToList();
            if (headings.Count == 0 || 2 * headings.Count(cell => FieldOf(cell) is not null) < headings.Count)
                continue;
            Take(sheet);
            return true;
        }

        findings.Add(
            "HeadingsAreFound",
            FindingSeverity.Error,
            new Finding(
                place,
                null,
                null,
                null,
                $"Không tìm thấy dòng tiêu đề của bảng '{table.Title}' trong {Headings.Searched} dòng đầu; cần có: {List(field => field.Title)}.",
                $"The headings of the table '{table.TitleEn}' were not found in the first {Headings.Searched} rows; expected: {List(field => field.TitleEn)}."
            )
        );
        return false;
    }

    /// <summary>Whether the row at hand repeats the headings, in the other language.</summary>
    public bool AreRepeated(SheetReader sheet)
    {
        for (var column = 0; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty && (column >= Fields.Length || FieldOf(sheet[column]) is not { } field || Fields[column] != field))
                return false;
        return true;
    }

    private TableField? FieldOf(Cell cell) =>
        cell.Text.Length <= 300 && Texts.Unclean(cell.Text) is null ? _known.GetValueOrDefault(Headings.Folded(cell.Text)) : null;

    private void Take(SheetReader sheet)
    {
        Fields = new TableField?[sheet.Count];
        for (var column = 0; column < sheet.Count; column++)
        {
            var cell = sheet[column];
            if (cell.IsEmpty)
                continue;
            if (FieldOf(cell) is not { } field)
                TellUnknown(sheet.Row, cell.Text);
            else if (place.Has(field.Name))
                Tell(
                    "HeadingsAreUnique",
                    FindingSeverity.Error,
                    sheet.Row,
                    cell.Text,
                    $"Cột '{field.Title}' có hai lần.",
                    $"The column '{field.TitleEn}' is repeated.",
                    null
                );
            else
            {
                Fields[column] = field;
                place.Note(field, cell.Text.Trim());
            }
        }

        foreach (var missing in table.Fields.Where(field => field.Constraints.Required && !place.Has(field.Name)))
            Tell(
                "RequiredColumnsAreThere",
                FindingSeverity.Error,
                sheet.Row,
                null,
                $"Thiếu cột '{missing.Title}'.",
                $"The column '{missing.TitleEn}' is missing.",
                missing.Title
            );
    }

    private void TellUnknown(int row, string heading)
    {
        var folded = Headings.Folded(Texts.Clean(heading.Length > 300 ? heading[..300] : heading));
        if (Ignored.Contains(folded))
            return;
        var nearest = _known[NearestCodes.To(folded, _known.Keys)[0]];
        Tell(
            "HeadingsAreKnown",
            FindingSeverity.Warning,
            row,
            heading,
            $"Không biết cột này nên bỏ qua. Gần nhất: '{nearest.Title}'.",
            $"The column is unknown and is ignored. Nearest match: '{nearest.TitleEn}'.",
            nearest.Title
        );
    }

    private void Tell(string rule, FindingSeverity severity, int row, string? heading, string vi, string en, string? suggestion) =>
        findings.Add(rule, severity, new Finding(place, row, heading, heading, vi, en, suggestion));

    private string List(Func<TableField, string> title) =>
        string.Join(", ", table.Fields.Where(field => field.Constraints.Required).Select(title));
}
