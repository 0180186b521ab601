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
            "Counterpart funds paid as a share of state funds disbursed plus counterpart funds paid.",
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
            "Models whose cooperative paid less counterpart funds in total than it pledged.",
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
            "State funds disbursed as a share of state funds approved.",
            "PERCENT",
            new Sum(nameof(FundingFact.Disbursed)),
            new Sum(nameof(FundingFact.Approved))
        ) with
        {
            Factor = 100,
        },
        Ratio(
            "costPerModel",
            "State funds disbursed per model.",
            "VND",
            new Sum(nameof(FundingFact.Disbursed)),
            new Distinct(nameof(FundingFact.ModelId))
        ) with
        {
            Decimals = 0,
        },
        Ratio(
            "loansPerGrant",
            "Loans per state funds disbursed: đồng lent for each đồng disbursed.",
            "RATIO",
            new Sum(nameof(FundingFact.Loans)),
            new Sum(nameof(FundingFact.Disbursed))
        ) with
        {
            Guards = [Loans],
        },
        Ratio(
            "shareMeetingLoanConditions",
            "Share of loans whose conditions were all met, among loans with a known status.",
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
