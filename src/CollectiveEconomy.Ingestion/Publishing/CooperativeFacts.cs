using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each organisation and each year on whose 31 December it existed, by year and key.</summary>
public sealed class CooperativeFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(CooperativeFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(RegisterContext register, Origin origin, int firstYear, int lastYear)
    {
        var provinces = register.Provinces.ToDictionary(province => province.Id);
        var cooperatives = register
            .Cooperatives.Where(cooperative => cooperative.Origin == origin)
            .OrderBy(cooperative => cooperative.Id)
            .ToList();
        var supportedFrom = register
            .Models.Where(model => model.Origin == origin)
            .GroupBy(model => model.CooperativeId)
            .Select(models => new { CooperativeId = models.Key, Year = models.Min(model => model.StartYear) })
            .ToDictionary(first => first.CooperativeId, first => first.Year);

        for (var year = firstYear; year <= lastYear; year++)
        {
            var reports = register.AnnualReports.Where(report => report.Year == year).ToDictionary(report => report.CooperativeId);
            foreach (var cooperative in cooperatives.Where(cooperative => ExistsOn31December(cooperative, year)))
                yield return Fact(
                    cooperative,
                    year,
                    provinces[cooperative.ProvinceId],
                    cooperative.FormerProvinceId is { } former ? provinces[former] : null,
                    supportedFrom.TryGetValue(cooperative.Id, out var from) ? from : null,
                    reports.GetValueOrDefault(cooperative.Id)
                );
        }
    }

    private static bool ExistsOn31December(Cooperative cooperative, int year) =>
        (cooperative.Founded is null || cooperative.Founded.Value.Year <= year)
        && (cooperative.Dissolved is null || cooperative.Dissolved.Value.Year > year);

    private static CooperativeFact Fact(
        Cooperative cooperative,
        int year,
        Province province,
        Province? former,
        int? supportedFrom,
        AnnualReport? report
    ) =>
        new()
        {
            CooperativeId = cooperative.Id,
            Year = year,
            Region2025 = province.RegionCode,
            RegionBefore2025 = former?.RegionCode,
            Province2025 = province.Code,
            ProvinceBefore2025 = former?.Code,
            Field = cooperative.Field,
            LegalForm = cooperative.LegalForm,
            VsicSection = cooperative.VsicSection,
            ServiceType = cooperative.ServiceType,
            AgeBand = AgeBands.On31December(year, cooperative.Founded),
            IsSupported = supportedFrom <= year,
            IsEverSupported = supportedFrom is not null,
            IsChainLinked = report?.IsChainLinked,
            IsHighTech = report?.IsHighTech,
            CountsAsCooperative = LegalForms.CountsAsCooperative(cooperative.LegalForm),
            Weight = cooperative.Weight,
            Members = report?.Members,
            WomenMembers = report?.WomenMembers,
            Workers = report?.Workers,
            WomenWorkers = report?.WomenWorkers,
        };
}
