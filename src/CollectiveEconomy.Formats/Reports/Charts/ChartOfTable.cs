using System.Globalization;
using SpreadCheetah;

namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>Makes the chart of a printed table.</summary>
internal static class ChartOfTable
{
    /// <summary>The chart; null when the answer has nothing to draw: columns of pivoted members exist only if the members occur.</summary>
    /// <param name="asked">What the definition wants.</param>
    /// <param name="table">The table.</param>
    /// <param name="sheet">Name of its sheet.</param>
    /// <param name="headings">Row of its headings, from 1.</param>
    /// <param name="title">Title of the chart.</param>
    /// <param name="gaps">Takes series in which values are missing.</param>
    public static ChartData? Of(ReportChart asked, PrintedTable table, string sheet, int headings, string title, ChartGaps gaps)
    {
        var rows = table.Rows.Take(table.RowsBeforeTotals).ToList();
        var values = asked.Values.Select(name => ColumnOf(table, name)).OfType<PrintedColumn>().ToList();
        if (rows.Count == 0 || values.Count == 0 || ColumnOf(table, asked.Category) is not { } category)
            return null;
        return new ChartData(
            asked.Kind,
            title,
            Cells(category, rows.Count),
            [.. rows.Select(row => Convert.ToString(table.Value(row, category), CultureInfo.InvariantCulture)!)],
            [.. values.Select(Series)],
            values[0].Format!,
            values.Count == 1 ? values[0].Heading : UnitOf(values[0])
        );

        ChartSeries Series(PrintedColumn column)
        {
            var numbers = rows.Select(row => NumberOf(table.Value(row, column))).ToList();
            return new(
                Cell(column, headings),
                column.Heading,
                numbers.Contains(null) ? gaps.Add(sheet, column.Heading, numbers) : Cells(column, rows.Count),
                numbers
            );
        }

        string Cells(PrintedColumn column, int count) =>
            $"{Cell(column, headings + 1)}:${LetterOf(column)}${(headings + count).ToString(CultureInfo.InvariantCulture)}";

        string Cell(PrintedColumn column, int row) => $"'{sheet}'!${LetterOf(column)}${row.ToString(CultureInfo.InvariantCulture)}";

        string LetterOf(PrintedColumn column) =>
            SpreadsheetUtility.GetColumnName(table.Columns.Index().First(one => one.Item == column).Index + 1);
    }

    private static PrintedColumn? ColumnOf(PrintedTable table, string name) =>
        table.Columns.FirstOrDefault(column => column.Column.Name == name);

    private static double? NumberOf(object value) =>
        value switch
        {
            long whole => whole,
            double real when double.IsFinite(real) => real,
            _ => null,
        };

    private static string UnitOf(PrintedColumn column) =>
        column.Heading.EndsWith(')') ? column.Heading[(column.Heading.LastIndexOf('(') + 1)..^1] : "";
}
