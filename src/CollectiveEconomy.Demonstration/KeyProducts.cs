namespace CollectiveEconomy.Demonstration;

/// <summary>National key products around which an old region builds its chains, with how often: assumptions, since no list by region is known here.</summary>
internal static class KeyProducts
{
    public static readonly IReadOnlyDictionary<string, (string Item, double Weight)[]> OfRegion = new Dictionary<string, (string, double)[]>
    {
        ["RRD"] = [("KP01", 4), ("KP07", 5), ("KP09", 3), ("KP10", 3), ("KP12", 0.5), ("KP13", 0.5)],
        ["NMM"] = [("KP06", 5), ("KP07", 5), ("KP09", 2), ("KP10", 1.5), ("KP08", 1.5), ("KP13", 3), ("KP02", 1)],
        ["NCC"] = [("KP01", 3), ("KP07", 4), ("KP12", 2), ("KP13", 2), ("KP08", 1.5), ("KP09", 1.5), ("KP05", 0.5)],
        ["CHL"] = [("KP02", 6), ("KP05", 3), ("KP07", 3), ("KP03", 1), ("KP06", 1)],
        ["SEA"] = [("KP04", 4), ("KP05", 3), ("KP03", 2), ("KP07", 3), ("KP09", 1.5), ("KP10", 1)],
        ["MRD"] = [("KP01", 6), ("KP07", 5), ("KP11", 3), ("KP12", 4), ("KP10", 0.5)],
    };
}
