namespace CollectiveEconomy.Statistics.Facts;

/// <summary>What rules say of codes of HTX_FIELD_VCA.</summary>
public static class Fields
{
    /// <summary>Agriculture, forestry, fishery and salt.</summary>
    public const string Agriculture = "AGRI";

    /// <summary>Whether a field is agricultural; null when none is stated.</summary>
    public static bool? IsAgricultural(string? field) => field is null ? null : field == Agriculture;

    /// <summary>Whether a field is industry or construction.</summary>
    public static bool IsIndustryOrConstruction(string? field) => field is "IND" or "CON";
}
