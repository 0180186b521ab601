using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each organisation and each year on whose 31 December it existed, by year and key.</summary>
public sealed class CooperativeFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(CooperativeFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source) => YearBefore.Beside(Facts(source));

    private static IEnumerable<CooperativeFact> Facts(FactSource source)
    {
        var supportedFrom = source
            .Models.Values.Where(model => model.HasBegun && model.Row.StartYear <= source.LastYear)
            .GroupBy(model => model.Cooperative.Id)
            .ToDictionary(models => models.Key, models => models.Min(model => model.Row.StartYear));
        for (var year = source.FirstYear; year <= source.LastYear; year++)
        {
            var reports = source.Register.AnnualReports.Where(report => report.Year == year).ToDictionary(report => report.CooperativeId);
            foreach (var cooperative in source.Cooperatives.Values)
                if (cooperative.ExistedAtEndOf(year))
                    yield return Fact(
                        cooperative,
                        year,
                        supportedFrom.TryGetValue(cooperative.Id, out var from) ? from : null,
                        reports.GetValueOrDefault(cooperative.Id)
                    );
        }
    }

    private static CooperativeFact Fact(PublishedCooperative cooperative, int year, int? supportedFrom, AnnualReport? report) =>
        new()
        {
            CooperativeId = cooperative.Id,
            Year = year,
            Region2025 = cooperative.Place.Region2025,
            RegionBefore2025 = cooperative.Place.RegionBefore2025,
            Province2025 = cooperative.Place.Province2025,
            ProvinceBefore2025 = cooperative.Place.ProvinceBefore2025,
            Field = cooperative.Field,
            IsNonAgricultural = !Fields.IsAgricultural(cooperative.Field),
            LegalForm = cooperative.LegalForm,
            VsicSection = cooperative.VsicSection,
            ServiceType = cooperative.ServiceType,
            AgeBand = AgeBands.On31December(year, cooperative.Founded),
            IsSupported = supportedFrom <= year,
            IsEverSupported = supportedFrom is not null,
            YearsSinceSupport = SupportPeriods.YearsSince(supportedFrom, year),
            SizeByMembers = SizeClasses.ByMembers(report?.Members),
            SizeByCapital = SizeClasses.ByCapital(report?.CharterCapital),
            SizeByDecree113 = SizeClasses.ByDecree113(year, cooperative.Field, report?.Members, report?.Revenue, report?.TotalAssets),
            Grade = report?.Grade,
            IsChainLinked = report?.IsChainLinked,
            IsHighTech = report?.IsHighTech,
            CountsAsCooperative = LegalForms.CountsAsCooperative(cooperative.LegalForm),
            Weight = cooperative.Weight,
            Members = report?.Members,
            WomenMembers = report?.WomenMembers,
            Workers = report?.Workers,
            WomenWorkers = report?.WomenWorkers,
            CharterCapital = report?.CharterCapital,
            Assets = report?.TotalAssets,
            Revenue = report?.Revenue,
            Profit = report?.ProfitBeforeTax,
            WorkerIncome = report?.AverageWorkerIncome,
            Score = (int?)Hundredths.Of(report?.Score),
            IsGoodOrFair = Grades.IsGoodOrFair(report?.Grade),
            IsProvisional = report?.Status == ObservationStatus.P,
            IsEstimated = report?.Status == ObservationStatus.E,
            IsBreak = report?.Status == ObservationStatus.B,
            IsUnreliable = report?.Status == ObservationStatus.U,
            IsSuppressed = report?.Status == ObservationStatus.Q,
        };
}
