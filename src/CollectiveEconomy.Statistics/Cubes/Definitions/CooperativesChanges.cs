using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>The measures of <see cref="CooperativesCube"/> that compare a year with the year before, over the organisations that reported both.</summary>
internal static class CooperativesChanges
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        ChangeOf(
            "members",
            "members",
            "COUNT",
            nameof(CooperativeFact.Members),
            nameof(CooperativeFact.MembersBefore),
            Concept.Members,
            checksDominance: false
        ),
        GrowthOf(
            "members",
            "members",
            nameof(CooperativeFact.Members),
            nameof(CooperativeFact.MembersBefore),
            Concept.Members,
            checksDominance: false
        ),
        ChangeOf(
            "workers",
            "regular workers",
            "PERSONS",
            nameof(CooperativeFact.Workers),
            nameof(CooperativeFact.WorkersBefore),
            Concept.Workers,
            checksDominance: false
        ),
        GrowthOf(
            "workers",
            "regular workers",
            nameof(CooperativeFact.Workers),
            nameof(CooperativeFact.WorkersBefore),
            Concept.Workers,
            checksDominance: false
        ),
        ChangeOf(
            "charterCapital",
            "charter capital",
            "VND",
            nameof(CooperativeFact.CharterCapital),
            nameof(CooperativeFact.CharterCapitalBefore),
            Concept.CharterCapital
        ),
        GrowthOf(
            "charterCapital",
            "charter capital",
            nameof(CooperativeFact.CharterCapital),
            nameof(CooperativeFact.CharterCapitalBefore),
            Concept.CharterCapital
        ),
        ChangeOf("assets", "total assets", "VND", nameof(CooperativeFact.Assets), nameof(CooperativeFact.AssetsBefore), Concept.Assets),
        GrowthOf("assets", "total assets", nameof(CooperativeFact.Assets), nameof(CooperativeFact.AssetsBefore), Concept.Assets),
        ChangeOf("revenue", "revenue", "VND", nameof(CooperativeFact.Revenue), nameof(CooperativeFact.RevenueBefore), Concept.Revenue),
        GrowthOf("revenue", "revenue", nameof(CooperativeFact.Revenue), nameof(CooperativeFact.RevenueBefore), Concept.Revenue),
        // No growth: a profit may follow a loss.
        ChangeOf(
            "profit",
            "profit before tax",
            "VND",
            nameof(CooperativeFact.Profit),
            nameof(CooperativeFact.ProfitBefore),
            Concept.Profit
        ),
    ];

    private static Difference ChangeOf(
        string amount,
        string noun,
        string unit,
        string column,
        string before,
        Concept concept,
        bool checksDominance = true
    ) =>
        new(
            amount + "Change",
            $"Change of {noun} against the year before, over the organisations that reported both years.",
            unit,
            new Sum(column, With: before),
            new Sum(before, With: column)
        )
        {
            Guards = BothYears(column, before, concept, checksDominance),
        };

    private static Ratio GrowthOf(string amount, string noun, string column, string before, Concept concept, bool checksDominance = true) =>
        new(
            amount + "Growth",
            $"Growth of {noun} against the year before, over the organisations that reported both years; negative for a decline.",
            "PERCENT",
            Accumulation.Stock,
            new Sum(column, With: before),
            new Sum(before, With: column)
        )
        {
            Factor = 100,
            Less = 100,
            Guards = BothYears(column, before, concept, checksDominance),
        };

    private static IReadOnlyList<Guard> BothYears(string column, string before, Concept concept, bool checksDominance) =>
        [
            new Guard(column, concept.Scale, before) { ChecksDominance = checksDominance },
            new Guard(before, concept.Scale, column) { ChecksDominance = checksDominance },
        ];
}
