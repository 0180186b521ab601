namespace CollectiveEconomy.Demonstration;

/// <summary>Founds and dissolves the organisations of a population so that at the end of every year as many exist as its targets say.</summary>
internal sealed class Lifecycles(int seed, Population population, ProvinceShares provinces)
{
    private int _next = population.KeysFrom;

    public IEnumerable<Organisation> All() =>
        population.Targets.Regions.SelectMany(region => population.Targets.Fields.SelectMany(field => In(region, field)));

    private List<Organisation> In(string region, string field)
    {
        List<Organisation> all = [];
        List<Organisation> existing = [];
        var shares = provinces.Of(region, field);
        for (var year = Horizon.BaseYear; year <= Horizon.LastYear; year++)
        {
            var target = population.Targets.Of(year, region, field);
            existing = Dissolve(existing, year, existing.Count - target);
            var counts = existing
                .GroupBy(organisation => organisation.Province.Id)
                .ToDictionary(group => group.Key, group => group.Count());
            while (existing.Count < target)
            {
                // The province that is furthest behind its share.
                var (province, _) = shares.MaxBy(share => share.Share * target - counts.GetValueOrDefault(share.Province.Id));
                counts[province.Id] = counts.GetValueOrDefault(province.Id) + 1;
                existing.Add(Founded(province, field, year));
                all.Add(existing[^1]);
            }
        }

        return all;
    }

    private Organisation Founded(Statistics.Areas.Province province, string field, int year)
    {
        var key = _next++;
        var legalForm = population.LegalFormIn(field);
        var draws = new Draws(seed, "founding", key);
        return new Organisation
        {
            Key = key,
            LegalForm = legalForm,
            Field = field,
            Province = province,
            Founded = year == Horizon.BaseYear ? Foundings.Before(draws, legalForm) : draws.DayOf(year),
            Weight = population.Weight,
            Traits = new Traits(seed, key),
        };
    }

    /// <summary>Dissolves those whose hazard strikes, and the nearest to it when there would still be more than allowed.</summary>
    private List<Organisation> Dissolve(List<Organisation> existing, int year, int atLeast)
    {
        var nearness = existing
            .Select(organisation =>
                (organisation, Nearness: new Draws(seed, "hazard", organisation.Key, year).Uniform() / Hazard(organisation, year))
            )
            .ToList();
        var dissolved = nearness.Where(one => one.Nearness < 1).Select(one => one.organisation).ToHashSet();
        if (dissolved.Count < atLeast)
            dissolved = [.. nearness.OrderBy(one => one.Nearness).Take(atLeast).Select(one => one.organisation)];
        foreach (var organisation in dissolved)
            organisation.Dissolved = new Draws(seed, "dissolution", organisation.Key).DayOf(year);
        return [.. existing.Where(organisation => !dissolved.Contains(organisation))];
    }

    /// <summary>Higher for the young and the small (assumptions), about the population's own on average; credit funds are hardly ever dissolved.</summary>
    private double Hazard(Organisation organisation, int year)
    {
        var age = year - organisation.Founded.Year;
        var ofAge =
            organisation.Field == FieldShares.CreditFunds ? 0.1
            : age <= 3 ? 1.7
            : age <= 10 ? 1.1
            : 0.8;
        return population.Dissolving * ofAge * Math.Exp(-0.5 * organisation.Traits.Size - 0.125);
    }
}
