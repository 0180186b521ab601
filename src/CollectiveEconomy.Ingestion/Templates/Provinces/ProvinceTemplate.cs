using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>
/// The workbook of one province for one year: a sheet for each table that it reports yearly, with its organisations and models filled in and the
/// values of the year before in grey columns that are never imported. Its values are confidential.
/// </summary>
public static class ProvinceTemplate
{
    /// <summary>Writes it; the stream stays open.</summary>
    /// <param name="stream">Where it is written.</param>
    /// <param name="register">The register, as who asks may see it.</param>
    /// <param name="province">The province, among the 34.</param>
    /// <param name="year">The year to fill in.</param>
    /// <param name="reference">Reference data.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task WriteAsync(
        Stream stream,
        RegisterContext register,
        Province province,
        int year,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        var rows = await ProvinceRegister.ReadAsync(register, province, year, cancellationToken);
        var names = rows.Cooperatives.ToDictionary(row => row.Id, row => row.Name);
        var codes = new CodeColumns(
            rows.Tables.Select(table => table.Schema),
            new Choices(reference)
            {
                Registered = new Dictionary<string, IReadOnlyList<Choice>>
                {
                    ["cooperatives"] = [.. rows.Cooperatives.Select(row => new Choice(row.Code, row.Name, null))],
                    ["models"] = [.. rows.Models.Select(row => new Choice(row.Code, names[row.CooperativeId], null))],
                },
            }
        );
        var cells = new RecordCells(rows, codes);
        await using var book = await WorkbookWriter.CreateAsync(stream, cancellationToken);
        foreach (var table in rows.Tables)
            await TemplateSheet.AddAsync(book, table.Schema, table.Columns, codes, cells.Of(table), cancellationToken);
        await book.AddGuideAsync(ProvinceInstructions.Of(rows), codes, cancellationToken);
        await book.FinishAsync(cancellationToken);
    }
}
