using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>What the register holds of a province for a year: its organisations and models, and the tables that it reports yearly.</summary>
/// <param name="Province">The province, among the 34.</param>
/// <param name="Year">The year to fill in.</param>
/// <param name="Cooperatives">Organisations that exist in the year, by code.</param>
/// <param name="Models">Their models, by code.</param>
/// <param name="Tables">The tables.</param>
internal sealed record ProvinceRegister(
    Province Province,
    int Year,
    IReadOnlyList<Cooperative> Cooperatives,
    IReadOnlyList<ValueChainModel> Models,
    IReadOnlyList<ProvinceTable> Tables
)
{
    /// <summary>Reads it; confidential values among it.</summary>
    public static async Task<ProvinceRegister> ReadAsync(
        RegisterContext register,
        Province province,
        int year,
        CancellationToken cancellationToken
    )
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var cooperatives = register.Cooperatives.Where(row =>
            row.ProvinceId == province.Id
            && (row.Founded == null || row.Founded <= last)
            && (row.Dissolved == null || row.Dissolved >= first)
        );
        var models = register.Models.Where(row => cooperatives.Any(owner => owner.Id == row.CooperativeId));
        var reporting = await cooperatives.OrderBy(row => row.Code).ToListAsync(cancellationToken);
        return new(
            province,
            year,
            reporting,
            await models.OrderBy(row => row.Code).ToListAsync(cancellationToken),
            await new ProvinceTables(register, year, cooperatives, models).ReadAsync(reporting, cancellationToken)
        );
    }
}
