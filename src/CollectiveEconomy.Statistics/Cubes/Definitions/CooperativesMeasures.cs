using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>The measures of <see cref="CooperativesCube"/>.</summary>
internal static class CooperativesMeasures
{
    public static IReadOnlyList<Measure> Counts { get; } =
    [
        new UnitCount("organisations", "Organisations that count, by the population of the question.", "COUNT", Accumulation.Stock),
        new UnitCount(
            "cooperatives",
            "Cooperatives and people's credit funds, as counted in official totals.",
            "COUNT",
            Accumulation.Stock,
            nameof(CooperativeFact.CountsAsCooperative)
        ),
        new Ratio(
            "shareNonAgricultural",
            "Share of organisations outside agriculture, among organisations of the population with a stated field.",
            "PERCENT",
            Accumulation.Stock,
            new Sum(nameof(CooperativeFact.IsNonAgricultural)),
            new Reported(nameof(CooperativeFact.IsNonAgricultural))
        )
        {
            Factor = 100,
        },
    ];

    public static IReadOnlyList<Measure> People { get; } =
    [
        OfPeople("members", "Members (households or persons).", "COUNT", nameof(CooperativeFact.Members), Concept.Members),
        OfPeople("womenMembers", "Number of women members.", "PERSONS", nameof(CooperativeFact.WomenMembers), Concept.Members),
        OfPeople("workers", "Regular workers.", "PERSONS", nameof(CooperativeFact.Workers), Concept.Workers),
        OfPeople("womenWorkers", "Women regular workers.", "PERSONS", nameof(CooperativeFact.WomenWorkers), Concept.Workers),
        ShareOfPeople(
            "shareOfWomen",
            "Share of women among members, for organisations that report both.",
            nameof(CooperativeFact.WomenMembers),
            nameof(CooperativeFact.Members),
            Concept.Members
        ),
        ShareOfPeople(
            "shareOfWomenWorkers",
            "Share of women among regular workers, for organisations that report both.",
            nameof(CooperativeFact.WomenWorkers),
            nameof(CooperativeFact.Workers),
            Concept.Workers
        ),
    ];

    public static IReadOnlyList<Measure> Money { get; } =
    [
        Confidential(
            Stock("charterCapital", "Charter capital on 31 December.", "VND", nameof(CooperativeFact.CharterCapital)),
            Concept.CharterCapital
        ),
        Confidential(Stock("assets", "Total assets on 31 December.", "VND", nameof(CooperativeFact.Assets)), Concept.Assets),
        Confidential(
            new Amount("revenue", "Revenue of the year.", "VND", Accumulation.Flow, nameof(CooperativeFact.Revenue)) { IsSampled = true },
            Concept.Revenue
        ),
        Confidential(
            new Amount(
                "profit",
                "Profit before tax of the year; negative for a loss.",
                "VND",
                Accumulation.Flow,
                nameof(CooperativeFact.Profit)
            )
            {
                IsSampled = true,
            },
            Concept.Profit
        ),
        new Ratio(
            "workerIncome",
            "Average annual income of a regular worker: the mean over the organisations that report it, weighted by their workers.",
            "VND_PER_PERSON_YEAR",
            Accumulation.Flow,
            new WeightedSum(nameof(CooperativeFact.WorkerIncome), nameof(CooperativeFact.Workers)),
            new Sum(nameof(CooperativeFact.Workers), With: nameof(CooperativeFact.WorkerIncome))
        )
        {
            Decimals = 0,
            Guards = [new Guard(nameof(CooperativeFact.WorkerIncome), Concept.WorkerIncome.Scale, With: nameof(CooperativeFact.Workers))],
        },
        new Ratio(
            "revenuePerCooperative",
            "Reported revenue per existing organisation of the population: per cooperative or credit fund unless the question names other legal forms. As in official averages, the denominator includes organisations that did not report.",
            "VND_PER_COOP",
            Accumulation.Stock,
            new Sum(nameof(CooperativeFact.Revenue)),
            new Units()
        )
        {
            Decimals = 0,
            Guards = [new Guard(nameof(CooperativeFact.Revenue), Concept.Revenue.Scale)],
        },
        Confidential(
            Share(
                "profitMargin",
                "Profit before tax as a share of revenue, for organisations that report both.",
                nameof(CooperativeFact.Profit),
                nameof(CooperativeFact.Revenue),
                Accumulation.Flow
            ),
            Concept.Profit,
            Concept.Revenue
        ),
        Confidential(
            Share(
                "returnOnAssets",
                "Profit before tax as a share of total assets, for organisations that report both.",
                nameof(CooperativeFact.Profit),
                nameof(CooperativeFact.Assets),
                Accumulation.Stock
            ),
            Concept.Profit,
            Concept.Assets
        ),
    ];

    public static IReadOnlyList<Measure> Assessment { get; } =
    [
        Confidential(
            new Amount("score", "Score of the annual assessment, 0 to 100.", "POINTS", Accumulation.Stock, nameof(CooperativeFact.Score))
            {
                Scale = 100,
                HasTotal = false,
            },
            Concept.AssessmentScore
        ),
        GoodOrFair(
            "shareGoodOrFairOfGraded",
            "Share of organisations graded good or fair, among graded organisations.",
            new Reported(nameof(CooperativeFact.IsGoodOrFair))
        ),
        GoodOrFair(
            "shareGoodOrFairOfAll",
            "Share of organisations graded good or fair, among all existing organisations.",
            new Units()
        ) with
        {
            NeedsAny = nameof(CooperativeFact.IsGoodOrFair),
        },
    ];

    private static Amount Stock(string name, string summary, string unit, string column) =>
        new(name, summary, unit, Accumulation.Stock, column) { IsSampled = true };

    private static Amount Confidential(Amount amount, Concept concept) =>
        amount with
        {
            Guards = [new Guard(amount.Column, concept.Scale)],
        };

    private static Ratio Confidential(Ratio ratio, Concept part, Concept whole) =>
        ratio with
        {
            Guards = [GuardOf((Sum)ratio.Part, part), GuardOf((Sum)ratio.Whole, whole)],
        };

    // How many people belong to an organisation is withheld where few report, but no secret in a total that one makes up.
    private static Amount OfPeople(string name, string summary, string unit, string column, Concept concept) =>
        Stock(name, summary, unit, column) with
        {
            IsOfPeople = true,
            Guards = [new Guard(column, concept.Scale) { ChecksDominance = false }],
        };

    private static Ratio ShareOfPeople(string name, string summary, string part, string whole, Concept concept)
    {
        var share = Share(name, summary, part, whole, Accumulation.Stock);
        return share with
        {
            IsShare = true,
            Guards =
            [
                GuardOf((Sum)share.Part, concept) with
                {
                    ChecksDominance = false,
                },
                GuardOf((Sum)share.Whole, concept) with
                {
                    ChecksDominance = false,
                },
            ],
        };
    }

    private static Guard GuardOf(Sum sum, Concept concept) => new(sum.Column, concept.Scale, sum.With);

    private static Ratio Share(string name, string summary, string part, string whole, Accumulation accumulation) =>
        new(name, summary, "PERCENT", accumulation, new Sum(part, With: whole), new Sum(whole, With: part)) { Factor = 100 };

    private static Ratio GoodOrFair(string name, string summary, Aggregate whole) =>
        new(name, summary, "PERCENT", Accumulation.Stock, new Units(nameof(CooperativeFact.IsGoodOrFair)), whole)
        {
            Factor = 100,
            IsSensitive = true,
            Guards = [new Guard(nameof(CooperativeFact.Score), Scale: null) { ChecksDominance = false }],
        };
}
