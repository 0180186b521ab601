using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Schemas;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>A workbook to fill in: the table with headings in both languages and drop-downs, instructions, codes.</summary>
public static class TableTemplate
{
    private const int HeadingRows = 2;
    private const int LastRow = 10_000;

    /// <summary>Writes the template of a table; the stream stays open.</summary>
    public static async Task WriteAsync(
        Stream stream,
        TableSchema table,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        var codes = new CodeColumns(table, new Choices(reference));
        await using var book = await Workbooks.CreateAsync(stream, cancellationToken);
        await AddTableAsync(book, table, codes, cancellationToken);
        await book.AddTextsAsync(
            TemplateSheets.Instructions,
            new() { DefaultColumnWidth = 45 },
            InstructionRows.Of(table),
            cancellationToken
        );
        await book.AddTextsAsync(TemplateSheets.Codes, new() { DefaultColumnWidth = 25 }, codes.Rows(), cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private static async Task AddTableAsync(Spreadsheet book, TableSchema table, CodeColumns codes, CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = HeadingRows };
        foreach (var (index, field) in table.Fields.Index())
        {
            var column = options.Column(index + 1);
            column.Width = 24;
            column.DefaultStyle = TemplateStyles.Values(field);
        }

        await book.StartWorksheetAsync(table.Title, options, cancellationToken);
        await book.AddRowAsync(Headings(field => field.Title), cancellationToken);
        await book.AddRowAsync(Headings(field => field.TitleEn), cancellationToken);
        foreach (var (index, field) in table.Fields.Index())
        {
            var letters = ColumnLetters.Of(index);
            book.AddDataValidation($"{letters}{HeadingRows + 1}:{letters}{LastRow}", Validations.Of(field, codes));
        }

        StyledCell[] Headings(Func<TableField, string> title) =>
            [.. table.Fields.Select(field => new StyledCell(title(field), book.AddStyle(TemplateStyles.Heading(field))))];
    }
}
