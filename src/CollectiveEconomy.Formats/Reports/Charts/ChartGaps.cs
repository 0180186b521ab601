using System.Globalization;
using SpreadCheetah;

namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>
/// Values of series in which some are missing, for a sheet of their own: the cells of the table have a text there, which programs would draw as zero.
/// </summary>
/// <param name="sheet">Name of the sheet.</param>
internal sealed class ChartGaps(string sheet)
{
    private const int ColumnsBefore = 2;

    private readonly List<(string Of, string Name, IReadOnlyList<double?> Values)> _rows = [];

    /// <summary>Name of the sheet.</summary>
    public string Sheet => sheet;

    /// <summary>The rows below the headings: sheet of the chart, name of the series, values.</summary>
    public IReadOnlyList<(string Of, string Name, IReadOnlyList<double?> Values)> Rows => _rows;

    /// <summary>Adds a series.</summary>
    /// <returns>The cells of its values.</returns>
    public string Add(string of, string name, IReadOnlyList<double?> values)
    {
        _rows.Add((of, name, values));
        // The first row has the headings.
        var row = (_rows.Count + 1).ToString(CultureInfo.InvariantCulture);
        return $"'{sheet}'!${Letter(ColumnsBefore + 1)}${row}:${Letter(ColumnsBefore + values.Count)}${row}";
    }

    private static string Letter(int column) => SpreadsheetUtility.GetColumnName(column);
}
