using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>The agency behind an issuer; an agency that was merged into another counts as the other.</summary>
internal static class Agency
{
    private const string Codelist = "AGENCY";

    private static readonly HashSet<string> Codes =
    [
        .. CodeValidities.All.Where(row => row.Codelist == Codelist).SelectMany(row => new[] { row.Code, row.Successor }).OfType<string>(),
    ];

    /// <summary>The agency that continues the one an issuer begins with, such as MOF for "MPI Steering Committee"; the issuer itself when it is none.</summary>
    public static string Of(string issuer)
    {
        var agency = issuer.Split(' ', '/')[0].ToUpperInvariant();
        if (!Codes.Contains(agency))
            return issuer;
        while (CodeValidities.Of(Codelist, agency)?.Successor is { } successor)
            agency = successor;
        return agency;
    }
}
