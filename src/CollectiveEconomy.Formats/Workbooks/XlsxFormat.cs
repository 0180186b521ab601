using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>
/// A workbook with one table on its first sheet, from A1 down, with notes, codes and all else that must be known on sheets of their own: the rules of the
/// Analysis Function of the United Kingdom's Government for spreadsheets, which people and programs can read alike.
/// </summary>
/// <remarks>No cell of the table is empty: <c>[c]</c> is withheld, <c>[x]</c> is not available, <c>[z]</c> does not apply.</remarks>
public sealed class XlsxFormat : IDataFormat
{
    // As many as a sheet has, less its heading.
    private const int RowsOfSheet = 1_048_575;

    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    public string MediaType => WorkbookWriter.MediaType;

    /// <inheritdoc/>
    public int? MaxRows => RowsOfSheet;

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Create();
        await using (var book = await WorkbookWriter.CreateAsync(file, cancellationToken))
        {
            var codes = new ShownCodes(table);
            await TableSheet.WriteAsync(book, table, codes, cancellationToken);
            await FactSheets.WriteAsync(book, table, codes, cancellationToken);
            await book.FinishAsync(cancellationToken);
        }

        ArchiveTimes.Clear(file);
        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken);
    }
}
