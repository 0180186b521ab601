namespace CollectiveEconomy.Statistics.Areas;

/// <summary>Names of area sets, as questions, messages and the schema write them.</summary>
public static class AreaSetNames
{
    /// <summary>AREAS_2025 or AREAS_BEFORE_2025.</summary>
    public static string Name(this AreaSet areas) => areas == AreaSet.Areas2025 ? "AREAS_2025" : "AREAS_BEFORE_2025";
}
