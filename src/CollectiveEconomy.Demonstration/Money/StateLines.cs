using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Demonstration.Money;

/// <summary>The lines of state money, year by year.</summary>
internal static class StateLines
{
    // An assumption: the part of the last year's lines of running models that is not settled yet.
    private const double NotSettled = 0.08;

    public static IEnumerable<FundingLine> Of(int seed, Grant grant)
    {
        var planned = BudgetYears.Of(grant.Model, grant.Planned).ToDictionary(year => year.Year, year => year.Part);
        foreach (var (year, approved) in BudgetYears.Of(grant.Model, grant.Approved).Where(year => year.Part > 0))
            yield return new FundingLine
            {
                Id = 0,
                ModelId = grant.Model.Id,
                Source = grant.Source,
                Year = year,
                // Two roundings of the same parts may differ by a step.
                Planned = Math.Max(approved, planned[year]),
                Approved = approved,
                Disbursed = grant.Disbursed ?? Disbursed(seed, grant.Model, year, approved),
                Pledged = null,
                Paid = null,
            };
    }

    private static long? Disbursed(int seed, SupportedModel model, int year, long approved)
    {
        var draws = model.Draws(seed, "disbursed", year);
        if (year == Horizon.LastYear && model.Model.Ended is null && draws.Happens(NotSettled))
            return null;
        return Math.Min(approved, Amounts.Rounded(approved * Grants.PartDisbursed(draws)));
    }
}
