namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Puts beside what an organisation reports what it reported for the year before, so that both years are of the same organisations.</summary>
public static class YearBefore
{
    /// <summary>The facts, each with the values of the year before.</summary>
    /// <param name="facts">One for each organisation and year, year by year.</param>
    public static IEnumerable<CooperativeFact> Beside(IEnumerable<CooperativeFact> facts)
    {
        var (before, current) = (new Dictionary<int, CooperativeFact>(), new Dictionary<int, CooperativeFact>());
        var year = int.MinValue;
        foreach (var fact in facts)
        {
            if (fact.Year != year)
            {
                (before, current) = (fact.Year == year + 1 ? current : [], []);
                year = fact.Year;
            }

            current[fact.CooperativeId] = fact;
            yield return With(fact, before.GetValueOrDefault(fact.CooperativeId));
        }
    }

    private static CooperativeFact With(CooperativeFact fact, CooperativeFact? before) =>
        fact with
        {
            MembersBefore = fact.Members is null ? null : before?.Members,
            WorkersBefore = fact.Workers is null ? null : before?.Workers,
            CharterCapitalBefore = fact.CharterCapital is null ? null : before?.CharterCapital,
            AssetsBefore = fact.Assets is null ? null : before?.Assets,
            RevenueBefore = fact.Revenue is null ? null : before?.Revenue,
            ProfitBefore = fact.Profit is null ? null : before?.Profit,
        };
}
