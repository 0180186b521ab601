using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>Where the headings of a map are in a sheet.</summary>
internal sealed class MappedHeadings
{
    private readonly MappedColumn?[] _columns;

    private MappedHeadings(int row, MappedColumn?[] columns) => (Row, _columns) = (row, columns);

    /// <summary>Their row, as spreadsheets count.</summary>
    public int Row { get; }

    /// <summary>What a column is; null where the map says nothing of it.</summary>
    public MappedColumn? Of(int column) => column < _columns.Length ? _columns[column] : null;

    /// <summary>Looks for them among the first rows, or in the row that the map names.</summary>
    /// <exception cref="FileUnreadable">One of them is missing.</exception>
    public static MappedHeadings Find(SheetReader sheet, FormMap map)
    {
        for (var searched = 0; map.HeadingRow is not null || searched < Headings.Searched; searched++)
        {
            if (!sheet.Read() || sheet.Row > map.HeadingRow)
                break;
            var columns = Enumerable.Range(0, sheet.Count).Select(column => map.Find(sheet[column].Text.Trim())).ToArray();
            if (map.HeadingRow is { } row ? sheet.Row < row : 2 * columns.Count(column => column is not null) < map.Columns.Count)
                continue;
            var missing = map.Columns.Where(column => column.Field is not null && !columns.Contains(column)).ToList();
            return missing.Count == 0 ? new(sheet.Row, columns) : throw Missing(missing, sheet.Row);
        }

        throw Missing(map.Columns.Where(column => column.Field is not null), map.HeadingRow);
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
