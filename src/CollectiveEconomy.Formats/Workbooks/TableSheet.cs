using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Tables;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>The sheet with the table.</summary>
internal static class TableSheet
{
    private const int NarrowestColumn = 12;
    private const int WidestColumn = 40;

    public static Task WriteAsync(Spreadsheet book, DataTable table, ShownCodes codes, CancellationToken cancellationToken) =>
        WriteAsync(book, table.Contract.Language.Of("Số liệu", "Data"), table, codes, cancellationToken);

    public static async Task WriteAsync(
        Spreadsheet book,
        string name,
        DataTable table,
        ShownCodes codes,
        CancellationToken cancellationToken
    )
    {
        await book.StartWorksheetAsync(name, Options(table), cancellationToken);
        book.StartTable(new Table(TableStyle.Light9, table.Name));
        await book.AddHeaderRowAsync([.. table.Columns.Select(column => column.Name)], Heading(book), cancellationToken);
        var styles = table
            .Columns.Select(column => FormatOf(column) is { } format ? book.AddStyle(new Style { Format = format }) : null)
            .ToArray();
        var cells = new StyledCell[table.Columns.Count];
        foreach (var row in table.Rows)
        {
            codes.See(row);
            for (var place = 0; place < cells.Length; place++)
                cells[place] = new StyledCell(
                    row[place] is { } value
                        ? Cell(value, table.Columns[place])
                        : new DataCell(Shorthand.Of(table, table.Columns[place], row)),
                    row[place] is null ? null : styles[place]
                );
            await book.AddRowAsync(cells, cancellationToken);
        }

        await book.FinishTableAsync(cancellationToken);
    }

    private static DataCell Cell(object value, DataColumn column) =>
        value switch
        {
            string text => new DataCell(WorkbookWriter.Writable(text)),
            long whole => new DataCell(whole),
            double real => new DataCell(real),
            bool flag => new DataCell(flag),
            DateOnly day => new DataCell(day.ToDateTime(TimeOnly.MinValue)),
            _ => throw new NotSupportedException($"{column.Name} has a {value.GetType().Name}."),
        };

    private static WorksheetOptions Options(DataTable table)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (place, column) in table.Columns.Index())
            options.Column(place + 1).Width = Math.Clamp(
                column.Role == ColumnRole.Name ? WidestColumn : column.Name.Length + 4,
                NarrowestColumn,
                WidestColumn
            );
        return options;
    }

    private static StyleId Heading(Spreadsheet book)
    {
        var style = new Style();
        style.Font.Bold = true;
        return book.AddStyle(style);
    }

    private static NumberFormat? FormatOf(DataColumn column) =>
        (column.Kind, column.Role) switch
        {
            (ColumnKind.Whole, ColumnRole.Measure) => NumberFormat.Custom("#,##0"),
            (ColumnKind.Real, _) => NumberFormat.Custom("#,##0.00"),
            (ColumnKind.Day, _) => NumberFormat.Custom("yyyy-mm-dd"),
            _ => null,
        };
}
