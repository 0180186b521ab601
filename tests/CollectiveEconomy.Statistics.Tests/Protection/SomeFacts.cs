using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Tests.Protection;

/// <summary>Facts of organisations that differ in little, and their noise.</summary>
internal static class SomeFacts
{
    /// <summary>An organisation of a year that reported; the larger its number, the larger it is.</summary>
    public static CooperativeFact Reporting(int id, int year, string field = "AGRI") =>
        Silent(id, year, field) with
        {
            Members = 20 + id,
            WomenMembers = 5 + id / 2,
            Workers = 4 + id / 10,
            WomenWorkers = 2,
            CharterCapital = 400_000_000L + 3_000_000L * id,
            Assets = 800_000_000L + 7_000_000L * id,
            Revenue = 1_000_000_000L + 9_000_000L * id,
            Profit = id % 5 == 0 ? -20_000_000L : 60_000_000L + 1_000_000L * id,
            WorkerIncome = 50_000_000L,
            Score = 7_000 + id % 30 * 100,
            SizeByMembers = id % 3 == 0 ? "SMALL" : "MICRO",
            SizeByCapital = "MICRO",
            Grade = id % 4 == 0 ? "TOT" : "KHA",
            IsGoodOrFair = true,
            IsChainLinked = id % 2 == 0,
            IsHighTech = id % 7 == 0,
        };

    /// <summary>An organisation of a year without a report.</summary>
    public static CooperativeFact Silent(int id, int year, string field = "AGRI") =>
        new()
        {
            CooperativeId = id,
            Year = year,
            Region2025 = "RRD25",
            RegionBefore2025 = "RRD",
            Province2025 = $"{id % 3}",
            ProvinceBefore2025 = $"{id % 3}",
            Field = field,
            IsNonAgricultural = false,
            LegalForm = LegalForms.Cooperative,
            VsicSection = "A",
            ServiceType = "PRODUCTION",
            AgeBand = "3_5",
            IsSupported = false,
            IsEverSupported = false,
            YearsSinceSupport = null,
            SizeByMembers = null,
            SizeByCapital = null,
            SizeByDecree113 = null,
            Grade = null,
            IsChainLinked = null,
            IsHighTech = null,
            CountsAsCooperative = true,
            Weight = 1,
            Members = null,
            WomenMembers = null,
            Workers = null,
            WomenWorkers = null,
            CharterCapital = null,
            Assets = null,
            Revenue = null,
            Profit = null,
            WorkerIncome = null,
            Score = null,
            IsGoodOrFair = null,
            IsProvisional = false,
            IsEstimated = false,
        };

    /// <summary>Noise with permanent parts for whatever is in the facts.</summary>
    public static Noise NoiseOf(IEnumerable<object> facts, string series = "1")
    {
        var (sizes, permanent, chance) = (new ConceptSizes(), PermanentDraws.Of([]), new NoiseSeries(new byte[32], series));
        foreach (var fact in facts)
            FactProtections.Of(fact.GetType())!.Measure(fact, sizes);
        permanent.Extend(sizes, chance);
        return new Noise(chance, permanent);
    }

    /// <summary>Facts as the public is given them.</summary>
    public static List<TFact> Protect<TFact>(IReadOnlyList<TFact> facts, Noise noise)
        where TFact : PlacedFact => [.. FactProtections.Of(typeof(TFact))!.Protect(facts, noise).Cast<TFact>()];
}
