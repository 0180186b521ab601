using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>What a model is about and who supports it.</summary>
internal static class ModelContents
{
    private const string ScienceCentre = "VCA_STE";
    private const string TradeCentre = "VCA_TIP";
    private const string Technology = "SCI_TECH";
    private const string MarketOutput = "MARKET_OUTPUT";

    private static readonly (string Item, double Weight)[] ContentAreas =
    [
        (MarketOutput, 4),
        (Technology, 3),
        ("MARKET_INPUT", 2),
        ("BRAND", 2),
        ("INFO_SYSTEM", 1.5),
    ];

    /// <summary>A centre of the alliance, or the alliance of the province.</summary>
    public static string SupportUnit(int seed, int modelId, string provinceCode) =>
        new Draws(seed, "unit", modelId).Uniform() switch
        {
            < 0.25 => ScienceCentre,
            < 0.45 => TradeCentre,
            _ => $"ALLIANCE_{provinceCode}",
        };

    /// <summary>One to three products of the region, with hundredths that sum to 1.</summary>
    public static IEnumerable<ModelProduct> Products(int seed, int modelId, string region)
    {
        var draws = new Draws(seed, "products", modelId);
        var products = Some(draws, KeyProducts.OfRegion[region], [0.6, 0.3, 0.1]);
        var parts = products.Count switch
        {
            1 => new[] { 100 },
            2 => [draws.Whole(50, 80)],
            _ => [draws.Whole(40, 60), draws.Whole(20, 30)],
        };
        for (var i = 0; i < products.Count; i++)
            yield return new ModelProduct(modelId, products[i], (i < parts.Length ? parts[i] : 100 - parts.Sum()) / 100m);
    }

    /// <summary>One to three content areas; a centre's model has the one for which the centre stands.</summary>
    public static IEnumerable<ModelContentArea> Areas(int seed, int modelId, string unit)
    {
        var areas = Some(new Draws(seed, "content", modelId), ContentAreas, [0.3, 0.45, 0.25]);
        var own = unit switch
        {
            ScienceCentre => Technology,
            TradeCentre => MarketOutput,
            _ => areas[0],
        };
        return areas.Skip(1).Where(area => area != own).Prepend(own).Select(area => new ModelContentArea(modelId, area));
    }

    private static List<string> Some(Draws draws, IEnumerable<(string Item, double Weight)> from, double[] ofOneTwoThree)
    {
        var left = from.ToList();
        var count = draws.Weighted([(1, ofOneTwoThree[0]), (2, ofOneTwoThree[1]), (3, ofOneTwoThree[2])]);
        List<string> chosen = [];
        while (chosen.Count < count)
        {
            var next = draws.Weighted(left);
            chosen.Add(next);
            left.RemoveAll(item => item.Item == next);
        }

        return chosen;
    }
}
