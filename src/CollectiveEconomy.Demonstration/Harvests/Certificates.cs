using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>
/// Certificates of agricultural cooperatives. Who has one, under which scheme and how long is an assumption: the better managed and the supported
/// more often; most last three years and are renewed, rights to a geographical indication do not end.
/// </summary>
internal sealed class Certificates(int seed, IReadOnlyDictionary<string, string> groups)
{
    private const double Rarity = 2.1;
    private const double ForSupport = 1.4;
    private const double ForQuality = 0.6;
    private const double Renewed = 0.7;
    private const int FirstYear = 2015;
    private const int Years = 3;

    private static readonly (string? Item, double Weight)[] Scopes =
    [
        ("Sản xuất", 5),
        ("Sản xuất và sơ chế", 3),
        ("Chế biến", 1),
        (null, 3),
    ];

    private static readonly Dictionary<string, (string Item, double Weight)[]> Schemes = new()
    {
        ["CROP"] = [("VIETGAP", 60), ("ORGANIC", 13), ("GLOBALGAP", 11), ("GI", 6), ("HACCP", 6), ("ISO22000", 4)],
        ["LIVESTOCK"] = [("VIETGAP", 70), ("HACCP", 20), ("ISO22000", 10)],
        ["FISHERY"] = [("VIETGAP", 45), ("ASC", 30), ("GLOBALGAP", 25)],
        ["FORESTRY"] = [("OTHER", 100)],
    };

    public IEnumerable<Certification> Of(Organisation organisation, IReadOnlyList<string> products) =>
        products.SelectMany((product, i) => Of(organisation, product, new Draws(seed, "certificate", organisation.Key, i)));

    private IEnumerable<Certification> Of(Organisation organisation, string product, Draws draws)
    {
        var merit = ForQuality * organisation.Traits.Quality + (organisation.SupportedFrom is null ? 0 : ForSupport) - Rarity;
        if (!draws.Happens(1 / (1 + Math.Exp(-merit))))
            yield break;
        var scheme = draws.Weighted(Schemes[groups[product]]);
        var scope = draws.Weighted(Scopes);
        var from = draws.DayOf(draws.Whole(Math.Max(FirstYear, organisation.Founded.Year + 1), Horizon.LastYear + 1));
        do
        {
            if (from > Horizon.LastDay || !organisation.ExistsOn(from))
                yield break;
            DateOnly? to = scheme == "GI" ? null : from.AddYears(Years).AddDays(-1);
            yield return new Certification
            {
                Id = 0,
                CooperativeId = organisation.Id,
                Scheme = scheme,
                ProductCode = product,
                Scope = scope,
                ValidFrom = from,
                ValidTo = to,
            };
            from = to?.AddDays(1) ?? DateOnly.MaxValue;
        } while (draws.Happens(Renewed));
    }
}
