using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>The organisations of a register: unions, cooperatives and groups, founded and dissolved as the targets ask.</summary>
internal static class SyntheticOrganisations
{
    /// <summary>Unions first, then by day of founding.</summary>
    public static List<Organisation> All(ReferenceData reference, DemonstrationPlan plan, Figures figures, Totals totals, double scale)
    {
        var regions = reference
            .Regions.Where(region => region.Areas == AreaSet.AreasBefore2025)
            .OrderBy(region => region.SortOrder)
            .Select(region => region.Code)
            .ToList();
        var fields = new FieldShares(figures, totals);
        var populations = Population.All(plan, scale, figures, totals, fields, regions);
        var cooperatives = populations.Single(population => population.LegalForm == LegalForms.Cooperative).Targets;
        var provinces = new ProvinceShares(reference.Provinces, figures, totals, fields, cooperatives);
        return
        [
            .. populations
                .SelectMany(population => new Lifecycles(plan.Seed, population, provinces).All())
                .OrderBy(organisation => organisation.LegalForm == LegalForms.Union ? 0 : 1)
                .ThenBy(organisation => organisation.Founded)
                .ThenBy(organisation => organisation.Key),
        ];
    }
}
