using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>The tables that a province reports yearly, as the register has them.</summary>
/// <param name="register">The register.</param>
/// <param name="year">The year to fill in.</param>
/// <param name="cooperatives">Organisations of the province.</param>
/// <param name="models">Their models.</param>
internal sealed class ProvinceTables(
    RegisterContext register,
    int year,
    IQueryable<Cooperative> cooperatives,
    IQueryable<ValueChainModel> models
)
{
    private readonly int _before = year - 1;

    /// <summary>Reads them.</summary>
    /// <param name="reporting">Organisations of which a report is expected.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<IReadOnlyList<ProvinceTable>> ReadAsync(IEnumerable<Cooperative> reporting, CancellationToken cancellationToken) =>
        [
            ProvinceTable.Of(
                "annual_reports",
                await register
                    .AnnualReports.Where(row => row.Year == year || row.Year == _before)
                    .Join(cooperatives, row => row.CooperativeId, owner => owner.Id, (row, _) => row)
                    .ToListAsync(cancellationToken),
                row => row.Year,
                year,
                reporting.Select(row => new Dictionary<string, object?> { ["cooperative"] = row.Id, ["year"] = year })
            ),
            ProvinceTable.Of(
                "production",
                await register
                    .Productions.Where(row => row.Year == year || row.Year == _before)
                    .Join(cooperatives, row => row.CooperativeId, owner => owner.Id, (row, _) => row)
                    .ToListAsync(cancellationToken),
                row => row.Year,
                year
            ),
            ProvinceTable.Of("loans", await LoansAsync(cancellationToken), row => row.DisbursedOn.Year, year),
            ProvinceTable.Of(
                "funding_lines",
                await register
                    .FundingLines.Where(row => row.Year == year || row.Year == _before)
                    .Join(models, row => row.ModelId, owner => owner.Id, (row, _) => row)
                    .ToListAsync(cancellationToken),
                row => row.Year,
                year
            ),
            ProvinceTable.Of(
                "support_activities",
                await register
                    .SupportActivities.Where(row => row.Year == year || row.Year == _before)
                    .Join(models, row => row.ModelId, owner => owner.Id, (row, _) => row)
                    .ToListAsync(cancellationToken),
                row => row.Year,
                year
            ),
            ProvinceTable.Of(
                "outcomes",
                await register
                    .OutcomeObservations.Where(row => row.Year == year || (row.Year == _before && row.Kind == OutcomeKind.Actual))
                    .Join(models, row => row.ModelId, owner => owner.Id, (row, _) => row)
                    .ToListAsync(cancellationToken),
                row => row.Year,
                year
            ),
        ];

    /// <summary>Loans of the year: those of other years are no lines of it.</summary>
    private Task<List<Statistics.Loans.Loan>> LoansAsync(CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return register
            .Loans.Where(row => row.DisbursedOn >= first && row.DisbursedOn <= last)
            .Join(cooperatives, row => row.CooperativeId, owner => owner.Id, (row, _) => row)
            .ToListAsync(cancellationToken);
    }
}
