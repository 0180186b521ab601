namespace CollectiveEconomy.Demonstration;

/// <summary>
/// How much more common a field is in an old region than in the country. No figure crosses both: these are assumptions, and
/// regions and fields keep their official totals whatever they are.
/// </summary>
internal static class Affinities
{
    private static readonly Dictionary<(string Region, string Field), double> Known = new()
    {
        [("SEA", "AGRI")] = 0.5,
        [("SEA", "TRP")] = 2.2,
        [("SEA", "TRD")] = 1.3,
        [("MRD", "TRP")] = 1.4,
        [("MRD", "AGRI")] = 1.2,
        [("MRD", "IND")] = 0.7,
        [("CHL", "AGRI")] = 1.2,
        [("CHL", "IND")] = 0.6,
        [("NMM", "CON")] = 1.3,
        [("NMM", "PCF")] = 0.3,
        [("RRD", "IND")] = 1.3,
        [("RRD", "PCF")] = 2.5,
        [("NCC", "ENV")] = 1.3,
    };

    public static double Of(string region, string field) => Known.GetValueOrDefault((region, field), 1);
}
