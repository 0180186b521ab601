using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>A sheet of a form that is none of ours: its headings are those of the table, and its numbers are in the units of the table.</summary>
internal sealed class MappedSheet(SheetReader sheet, FormMap map) : SheetReader
{
    // A heading that the reader passes over.
    private static readonly Cell LeftOut = new(CellKind.Text, "STT");

    private MappedColumn?[]? _columns;
    private bool _isAtHeadings;

    public override string? Name => sheet.Name;

    public override int Row => sheet.Row;

    public override int Count => sheet.Count;

    public override double Fraction => sheet.Fraction;

    public override bool IsHidden => sheet.IsHidden;

    public override bool IsRagged => sheet.IsRagged;

    public override IReadOnlyList<string> Merged => sheet.Merged;

    public override Cell this[int column] =>
        column >= _columns!.Length || _columns[column] is not { } mapped ? sheet[column]
        : _isAtHeadings
            ? mapped.Field is { } field ? new Cell(CellKind.Text, field.Name)
                : LeftOut
        : mapped.IsConverted ? ConvertedCell.Of(sheet[column], mapped, map.Table)
        : sheet[column];

    public override bool Read()
    {
        _isAtHeadings = _columns is null;
        return _isAtHeadings ? FindHeadings() : sheet.Read();
    }

    protected override void Dispose(bool disposing) => sheet.Dispose();

    /// <summary>Goes to the headings; what is above them is passed over.</summary>
    private bool FindHeadings()
    {
        for (var searched = 0; searched < Headings.Searched || map.HeadingRow is not null; searched++)
        {
            if (!sheet.Read() || sheet.Row > map.HeadingRow)
                break;
            var columns = Enumerable.Range(0, sheet.Count).Select(column => map.Find(sheet[column].Text.Trim())).ToArray();
            if (map.HeadingRow is { } row ? sheet.Row < row : 2 * columns.Count(column => column is not null) < map.Columns.Count)
                continue;
            CheckAllAreThere(columns);
            _columns = columns;
            return true;
        }

        throw Missing(map.Columns.Where(column => column.Field is not null), null);
    }

    private void CheckAllAreThere(MappedColumn?[] columns)
    {
        var missing = map.Columns.Where(column => column.Field is not null && !columns.Contains(column)).ToList();
        if (missing.Count > 0)
            throw Missing(missing, sheet.Row);
    }

    private static FileUnreadable Missing(IEnumerable<MappedColumn> columns, int? row)
    {
        var headings = string.Join(", ", columns.Select(column => $"'{column.Heading}'"));
        return new(
            "MappedHeadingsAreFound",
            $"Không tìm thấy tiêu đề mà tệp ánh xạ nêu: {headings}.",
            $"Headings that the map names were not found: {headings}.",
            row
        );
    }
}
