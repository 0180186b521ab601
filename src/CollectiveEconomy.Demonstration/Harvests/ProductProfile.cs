namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>What is typical of a cooperative's production of a product; round numbers from general knowledge, assumptions all.</summary>
/// <param name="Hectares">Area; null where land says nothing of the volume.</param>
/// <param name="Tonnes">Volume in a year: of a hectare, or of the cooperative where there is no area.</param>
/// <param name="Price">Price in 2018, đồng for a kilogram.</param>
internal sealed record ProductProfile(double? Hectares, double Tonnes, double Price)
{
    private static readonly Dictionary<string, ProductProfile> All = new()
    {
        ["KP01"] = new(90, 10, 6_000),
        ["KP02"] = new(50, 2.6, 38_000),
        ["KP03"] = new(45, 1.6, 30_000),
        ["KP04"] = new(45, 1.2, 30_000),
        ["KP05"] = new(25, 2.4, 60_000),
        ["KP06"] = new(35, 9, 6_500),
        ["KP07"] = new(20, 17, 9_500),
        ["KP08"] = new(50, 20, 2_000),
        ["KP09"] = new(null, 110, 52_000),
        ["KP10"] = new(null, 60, 42_000),
        ["KP11"] = new(4, 250, 25_000),
        ["KP12"] = new(20, 4, 140_000),
        ["KP13"] = new(120, 12, 1_200),
    };

    public static ProductProfile Of(string product) => All[product];
}
