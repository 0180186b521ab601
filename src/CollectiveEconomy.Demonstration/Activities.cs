namespace CollectiveEconomy.Demonstration;

/// <summary>Section of VSIC and type of service of an organisation, given its field. How often each occurs is an assumption.</summary>
internal static class Activities
{
    // Old provinces with sea salt; salt-making is agriculture in policy and mining (section B) in VSIC.
    private static readonly string[] SaltProvinces =
    [
        "34",
        "36",
        "38",
        "40",
        "42",
        "51",
        "52",
        "56",
        "58",
        "60",
        "79",
        "83",
        "84",
        "94",
        "95",
    ];
    private const double SaltShare = 0.03;

    private static readonly Dictionary<string, (string Item, double Weight)[]> Sections = new()
    {
        ["AGRI"] = [("A", 1)],
        ["IND"] = [("C", 0.85), ("D", 0.08), ("B", 0.07)],
        ["TRD"] = [("G", 0.72), ("I", 0.14), ("N", 0.14)],
        ["TRP"] = [("H", 1)],
        ["CON"] = [("F", 1)],
        ["PCF"] = [("K", 1)],
        ["ENV"] = [("E", 1)],
        ["OTH"] = [("P", 0.2), ("Q", 0.1), ("R", 0.15), ("S", 0.35), ("J", 0.1), ("M", 0.1)],
    };

    private static readonly (string Item, double Weight)[] OfProducers =
    [
        ("PRODUCTION", 0.62),
        ("MIXED", 0.26),
        ("JOB", 0.08),
        ("CONSUMPTION", 0.04),
    ];
    private static readonly (string Item, double Weight)[] OfWorkers =
    [
        ("JOB", 0.55),
        ("MIXED", 0.25),
        ("PRODUCTION", 0.12),
        ("CONSUMPTION", 0.08),
    ];
    private static readonly (string Item, double Weight)[] OfSavers = [("CONSUMPTION", 0.8), ("MIXED", 0.2)];

    public static bool MakesSalt(int seed, Organisation organisation) =>
        organisation.Field == FieldShares.Agriculture
        && SaltProvinces.Contains(organisation.Province.Code)
        && new Draws(seed, "salt", organisation.Key).Happens(SaltShare);

    public static string Section(int seed, Organisation organisation) =>
        MakesSalt(seed, organisation) ? "B" : new Draws(seed, "section", organisation.Key).Weighted(Sections[organisation.Field]);

    /// <summary>Null where it was not stated, in two of a hundred.</summary>
    public static string? ServiceType(int seed, Organisation organisation)
    {
        var draws = new Draws(seed, "service", organisation.Key);
        if (draws.Happens(0.02))
            return null;
        return draws.Weighted(
            organisation.Field switch
            {
                FieldShares.Agriculture => OfProducers,
                FieldShares.CreditFunds => OfSavers,
                _ => OfWorkers,
            }
        );
    }
}
