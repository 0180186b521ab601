using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The sheet of a table in a workbook to fill in: headings in both languages, drop-downs and prompts.</summary>
internal static class TemplateSheet
{
    private const int HeadingRows = 2;
    private const int LastRow = 10_000;

    /// <summary>Adds it.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="codes">The sheet of codes.</param>
    /// <param name="rows">Values of rows that are filled in already, by column: texts, numbers or days; null where there is none.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task AddAsync(
        Spreadsheet book,
        TableSchema table,
        IReadOnlyList<TemplateColumn> columns,
        CodeColumns codes,
        IReadOnlyList<IReadOnlyList<object?>> rows,
        CancellationToken cancellationToken
    )
    {
        await book.StartWorksheetAsync(table.Title, Options(columns), cancellationToken);
        await book.AddRowAsync(Headings(column => column.TitleVi), cancellationToken);
        await book.AddRowAsync(Headings(column => column.TitleEn), cancellationToken);
        var styles = columns.Select(column => book.AddStyle(TemplateStyles.Values(column))).ToArray();
        foreach (var row in rows)
            await book.AddRowAsync(row.Select((value, column) => Cell(value, styles[column])).ToArray(), cancellationToken);
        var last = Math.Max(LastRow, HeadingRows + rows.Count);
        foreach (var (index, column) in columns.Index().Where(column => !column.Item.IsReference))
        {
            var letters = ColumnLetters.Of(index);
            book.AddDataValidation($"{letters}{HeadingRows + 1}:{letters}{last}", Validations.Of(table, column.Field, codes));
        }

        StyledCell[] Headings(Func<TemplateColumn, string> title) =>
            [.. columns.Select(column => new StyledCell(title(column), book.AddStyle(TemplateStyles.Heading(column))))];
    }

    private static WorksheetOptions Options(IReadOnlyList<TemplateColumn> columns)
    {
        var options = new WorksheetOptions { FrozenRows = HeadingRows };
        foreach (var (index, field) in columns.Index())
        {
            var column = options.Column(index + 1);
            column.Width = 24;
            column.DefaultStyle = TemplateStyles.Values(field);
        }

        return options;
    }

    private static StyledCell Cell(object? value, StyleId style) =>
        value switch
        {
            null => new StyledCell((string?)null, style),
            int number => new StyledCell(number, style),
            long number => new StyledCell(number, style),
            decimal number => new StyledCell(number, style),
            DateOnly day => new StyledCell(day.ToDateTime(TimeOnly.MinValue), style),
            _ => new StyledCell(value.ToString(), style),
        };
}
