using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Demonstration;

/// <summary>How the organisations of an old region divide into its provinces, in agriculture and outside: as figures say where there are any.</summary>
internal sealed class ProvinceShares
{
    // The figures of the regions.
    private const int Year = 2022;
    private readonly Dictionary<(int ProvinceId, bool InAgriculture), double> _weights = [];
    private readonly ILookup<string, Province> _byRegion;

    public ProvinceShares(IReadOnlyList<Province> provinces, Figures figures, Totals totals, FieldShares fields, Targets national)
    {
        _byRegion = provinces.Where(province => province.Areas == AreaSet.AreasBefore2025).ToLookup(province => province.RegionCode);
        var scale =
            totals.Cooperatives(Year) / national.Regions.Sum(region => national.Fields.Sum(field => national.Of(Year, region, field)));
        foreach (var region in _byRegion)
        {
            var agriculture = scale * national.Of(Year, region.Key, FieldShares.Agriculture);
            var others = scale * national.Fields.Sum(field => national.Of(Year, region.Key, field)) - agriculture;
            var known = new Dictionary<string, (double Agriculture, double Others)>();
            foreach (var anchor in ProvinceAnchor.Known.Where(anchor => region.Any(province => province.Code == anchor.Province)))
                known[anchor.Province] = In2022(anchor, figures, totals, fields, agriculture / (agriculture + others));
            var rest = region.Where(province => !known.ContainsKey(province.Code)).ToDictionary(province => province.Code, Spread);
            foreach (var province in region)
            {
                var spread = rest.GetValueOrDefault(province.Code) / rest.Values.Sum();
                _weights[(province.Id, true)] = known.TryGetValue(province.Code, out var figure)
                    ? figure.Agriculture
                    : spread * (agriculture - known.Values.Sum(other => other.Agriculture));
                _weights[(province.Id, false)] = known.TryGetValue(province.Code, out figure)
                    ? figure.Others
                    : spread * (others - known.Values.Sum(other => other.Others));
            }
        }
    }

    /// <summary>The provinces of a region with their shares of a field, which sum to 1.</summary>
    public IReadOnlyList<(Province Province, double Share)> Of(string region, string field)
    {
        var sum = _byRegion[region].Sum(province => _weights[(province.Id, field == FieldShares.Agriculture)]);
        return [.. _byRegion[region].Select(province => (province, _weights[(province.Id, field == FieldShares.Agriculture)] / sum))];
    }

    /// <summary>Figures of another year are carried to 2022 by the growth of the country.</summary>
    private static (double Agriculture, double Others) In2022(
        ProvinceAnchor anchor,
        Figures figures,
        Totals totals,
        FieldShares fields,
        double agricultureOfRegion
    )
    {
        var all = anchor.All is null
            ? figures[anchor.Agriculture!] / ProvinceAnchor.AgricultureOfHaTinh
            : figures[anchor.All] * totals.Cooperatives(Year) / totals.Cooperatives(figures.YearOf(anchor.All));
        var agriculture = anchor.Agriculture is null
            ? all * agricultureOfRegion
            : figures[anchor.Agriculture]
                * fields.OfCooperatives(FieldShares.Agriculture, Year)
                / fields.OfCooperatives(FieldShares.Agriculture, figures.YearOf(anchor.Agriculture));
        return (agriculture, all - agriculture);
    }

    /// <summary>A weight for a province of which no figure is known: an assumption that is the same for every seed.</summary>
    private static double Spread(Province province) => Math.Exp(0.2 * new Draws(seed: 0, "spread", province.Id).Normal());
}
