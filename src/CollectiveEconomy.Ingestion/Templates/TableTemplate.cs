using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>A workbook to fill in: the table with headings in both languages and drop-downs, instructions, codes.</summary>
public static class TableTemplate
{
    /// <summary>Writes the template of a table; the stream stays open.</summary>
    public static async Task WriteAsync(
        Stream stream,
        TableSchema table,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        var codes = new CodeColumns([table], new Choices(reference));
        await using var book = await WorkbookWriter.CreateAsync(stream, cancellationToken);
        await TemplateSheet.AddAsync(book, table, [.. table.Fields.Select(TemplateColumn.Of)], codes, [], cancellationToken);
        await book.AddGuideAsync(InstructionRows.Of(table), codes, cancellationToken);
        await book.FinishAsync(cancellationToken);
    }
}
