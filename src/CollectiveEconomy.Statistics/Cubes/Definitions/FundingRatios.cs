using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>The ratios of <see cref="FundingCube"/>.</summary>
internal static class FundingRatios
{
    private static readonly Guard Paid = new(nameof(FundingFact.Paid), Concept.Counterpart.Scale);
    private static readonly Guard Loans = new(nameof(FundingFact.Loans), Concept.Loan.Scale);
    private static readonly Guard Pledges = new(nameof(FundingFact.Pledged), Scale: null) { ChecksDominance = false };
    private static readonly Guard Borrowers = new(nameof(FundingFact.Loans), Scale: null) { ChecksDominance = false };

    public static IReadOnlyList<Measure> All { get; } =
    [
        Ratio(
            "counterpartShare",
            "Counterpart paid, of state money paid out and counterpart paid together.",
            "PERCENT",
            new Sum(nameof(FundingFact.Paid)),
            new SumOf(nameof(FundingFact.Disbursed), nameof(FundingFact.Paid))
        ) with
        {
            Factor = 100,
            IsShare = true,
            Guards = [Paid],
        },
        new DistinctCount(
            "modelsBelowPledge",
            "Models whose cooperative paid less counterpart in all than it pledged.",
            "COUNT",
            Accumulation.Flow,
            nameof(FundingFact.ModelId),
            nameof(FundingFact.IsBelowPledge)
        )
        {
            IsSensitive = true,
            Guards = [Pledges],
        },
        Ratio(
            "disbursementRate",
            "State money paid out, of that approved.",
            "PERCENT",
            new Sum(nameof(FundingFact.Disbursed)),
            new Sum(nameof(FundingFact.Approved))
        ) with
        {
            Factor = 100,
        },
        Ratio(
            "costPerModel",
            "State money paid out, by models.",
            "VND",
            new Sum(nameof(FundingFact.Disbursed)),
            new Distinct(nameof(FundingFact.ModelId))
        ) with
        {
            Digits = 0,
        },
        Ratio(
            "loansPerGrant",
            "Loans, by state money paid out: đồng lent for each đồng granted.",
            "RATIO",
            new Sum(nameof(FundingFact.Loans)),
            new Sum(nameof(FundingFact.Disbursed))
        ) with
        {
            Guards = [Loans],
        },
        Ratio(
            "shareMeetingLoanConditions",
            "Loans of which all conditions were met, of those of which it is known.",
            "PERCENT",
            new Distinct(nameof(FundingFact.LoanId), OnlyWhere: nameof(FundingFact.MeetsConditions)),
            new Distinct(nameof(FundingFact.LoanId), OnlyWhere: nameof(FundingFact.TellsConditions))
        ) with
        {
            Factor = 100,
            IsSensitive = true,
            Guards = [Borrowers],
        },
    ];

    private static Ratio Ratio(string name, string summary, string unit, Aggregate part, Aggregate whole) =>
        new(name, summary, unit, Accumulation.Flow, part, whole);
}
