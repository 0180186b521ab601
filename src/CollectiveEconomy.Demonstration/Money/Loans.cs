using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Demonstration.Money;

/// <summary>Loans for models, and to a few other cooperatives. All of it are assumptions.</summary>
internal static class Loans
{
    // How often a model has a loan, and a cooperative another one since 2018.
    private const double ForModelBefore2021 = 0.25;
    private const double ForModelSince2021 = 0.55;
    private const double ForOther = 0.04;
    private const int FirstYear = 2018;

    private const double Typical = 700_000_000;
    private const double Million = 1_000_000;

    private static readonly (LenderKind Item, double Weight)[] Lenders =
    [
        (LenderKind.CooperativeFund, 0.35),
        (LenderKind.Bank, 0.3),
        (LenderKind.PolicyBank, 0.15),
        (LenderKind.CreditFund, 0.15),
        (LenderKind.Other, 0.05),
    ];

    public static IEnumerable<Loan> OfModels(int seed, IEnumerable<SupportedModel> models) =>
        from model in models
        let draws = model.Draws(seed, "loan")
        where draws.Happens(model.IsOfFirstProgramme ? ForModelBefore2021 : ForModelSince2021)
        let day = model.Starts.AddDays(draws.Whole(10, 330))
        where day <= model.LastSupported
        select Loan(draws, model.Organisation, model.Id, day, conditionsMet: model.IsOfFirstProgramme ? 0.82 : 0.93);

    public static IEnumerable<Loan> OfOthers(int seed, IEnumerable<Organisation> organisations) =>
        from organisation in organisations
        where organisation.LegalForm == LegalForms.Cooperative
        let draws = new Draws(seed, "other loan", organisation.Key)
        where draws.Happens(ForOther)
        let day = draws.DayOf(draws.Whole(FirstYear, Horizon.LastYear))
        where day > organisation.Founded && organisation.ExistsOn(day)
        select Loan(draws, organisation, null, day, conditionsMet: 0.85);

    private static Loan Loan(Draws draws, Organisation organisation, int? modelId, DateOnly day, double conditionsMet)
    {
        var lender = draws.Weighted(Lenders);
        return new Loan
        {
            Id = 0,
            ModelId = modelId,
            CooperativeId = organisation.Id,
            LenderKind = lender,
            Amount = (long)(
                Math.Max(20, Math.Round(Typical * Math.Exp(0.7 * draws.Normal() + 0.4 * organisation.Traits.Size) / Million)) * Million
            ),
            AnnualRate = Rate(draws, lender),
            TermMonths = 12 * draws.Whole(1, 5),
            DisbursedOn = day,
            ConditionsMet = draws.Happens(0.04) ? null : draws.Happens(conditionsMet),
        };
    }

    private static decimal Rate(Draws draws, LenderKind lender)
    {
        var (least, max) = lender switch
        {
            LenderKind.CooperativeFund => (4.0, 6.0),
            LenderKind.PolicyBank => (3.3, 7.9),
            LenderKind.Bank => (6.0, 10.5),
            LenderKind.CreditFund => (8.0, 11.5),
            _ => (8.0, 14.0),
        };
        return Math.Round((decimal)draws.Between(least, max), 1);
    }
}
