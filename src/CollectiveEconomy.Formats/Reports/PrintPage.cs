using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>Writes lines of a sheet that is printed, each as high as its text needs.</summary>
/// <param name="book">The workbook.</param>
/// <param name="widths">Widths of the columns, in characters.</param>
internal sealed class PrintPage(Spreadsheet book, IReadOnlyList<int> widths)
{
    private const double LineHeight = 15.5;
    private const double PointsOfPlain = 11;

    /// <summary>Options with the widths.</summary>
    public static WorksheetOptions Options(IReadOnlyList<int> widths)
    {
        var options = new WorksheetOptions { ShowGridlines = false };
        foreach (var (place, width) in widths.Index())
            options.Column(place + 1).Width = width;
        return options;
    }

    /// <summary>Number of the row that is written next, from 1.</summary>
    public int NextRow => book.NextRowNumber;

    /// <summary>A line over all columns.</summary>
    public async Task LineAsync(string text, StyleId style, double points, CancellationToken cancellationToken)
    {
        if (widths.Count > 1)
            book.MergeCells($"A{NextRow}:{SpreadsheetUtility.GetColumnName(widths.Count)}{NextRow}");
        await book.AddRowAsync(
            [new StyledCell(text, style)],
            new RowOptions { Height = Lines(text, widths.Sum(), points) * LineHeight * points / PointsOfPlain },
            cancellationToken
        );
    }

    /// <summary>Empty rows.</summary>
    public async Task SkipAsync(int rows, CancellationToken cancellationToken)
    {
        for (var row = 0; row < rows; row++)
            await book.AddRowAsync(Array.Empty<DataCell>(), new RowOptions { Height = LineHeight }, cancellationToken);
    }

    /// <summary>A row with a cell for each column.</summary>
    public async Task RowAsync(IReadOnlyList<(object? Value, StyleId Style)> cells, CancellationToken cancellationToken)
    {
        var lines = cells
            .Select((cell, place) => cell.Value is string text ? Lines(text, widths[place], PointsOfPlain) : 1)
            .DefaultIfEmpty(1);
        await book.AddRowAsync(cells.Select(Cell).ToArray(), new RowOptions { Height = lines.Max() * LineHeight }, cancellationToken);
    }

    private static StyledCell Cell((object? Value, StyleId Style) cell) =>
        new(
            cell.Value switch
            {
                null => new DataCell((string?)null),
                long whole => new DataCell(whole),
                double real => new DataCell(real),
                var other => new DataCell(Workbooks.WorkbookWriter.Writable((string)other)),
            },
            cell.Style
        );

    // Words are not cut, so a line holds less than its width.
    private static int Lines(string text, int width, double points) =>
        Math.Max(1, (int)Math.Ceiling(text.Length * points / PointsOfPlain / (width * 0.92)));
}
