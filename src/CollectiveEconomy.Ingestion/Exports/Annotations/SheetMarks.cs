using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Which cells of a sheet have findings.</summary>
internal sealed class SheetMarks
{
    // Headings are within the first rows.
    private const int Searched = Headings.Searched + 10;

    private readonly Dictionary<string, int> _columns;

    private SheetMarks(IReadOnlyList<ImportFinding> findings, Dictionary<string, int> columns)
    {
        _columns = columns;
        ByRow = findings
            .Where(finding => finding.Row is not null)
            .GroupBy(finding => finding.Row!.Value)
            .ToDictionary(
                row => row.Key,
                row =>
                    (IReadOnlyList<(int, CellMark)>)
                        [.. row.GroupBy(ColumnOf).OrderBy(cell => cell.Key).Select(cell => (cell.Key, CellMark.Of([.. cell])))]
            );
    }

    /// <summary>No findings.</summary>
    public static SheetMarks None { get; } = new([], []);

    /// <summary>Marks by row, as spreadsheets count, in the order of their columns, which count from 0.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<(int Column, CellMark Mark)>> ByRow { get; }

    /// <summary>Finds the cells of findings of one sheet, whose columns are named by headings.</summary>
    public static SheetMarks Of(SheetReader sheet, IReadOnlyList<ImportFinding> findings)
    {
        var headings = findings.Select(finding => finding.Column).OfType<string>().ToHashSet();
        var rows = new List<string[]>();
        while (rows.Count < Searched && sheet.ReadOrStop())
            rows.Add([.. Enumerable.Range(0, sheet.Count).Select(column => Blanks.Trim(sheet[column].Text))]);
        var columns = new Dictionary<string, int>();
        var places = rows.Concat(rows.Zip(rows.Skip(1), Joined)).OrderByDescending(row => row.Count(headings.Contains));
        foreach (var (column, heading) in places.SelectMany(row => row.Index()))
            if (headings.Contains(heading))
                columns.TryAdd(heading, column);
        return new(findings, columns);
    }

    /// <summary>The column of a finding; the first for one that concerns the row as a whole, or a column that the sheet does not have.</summary>
    public int ColumnOf(ImportFinding finding) => finding.Column is { } heading ? _columns.GetValueOrDefault(heading) : 0;

    /// <summary>Headings of two rows, of which the upper one names groups of columns.</summary>
    private static string[] Joined(string[] upper, string[] lower)
    {
        var group = "";
        return
        [
            .. lower.Select(
                (below, column) =>
                {
                    group = column < upper.Length && upper[column].Length > 0 ? upper[column] : group;
                    return below.Length == 0 ? group : $"{group} {below}".Trim();
                }
            ),
        ];
    }
}
