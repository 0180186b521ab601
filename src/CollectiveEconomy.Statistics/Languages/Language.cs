namespace CollectiveEconomy.Statistics.Languages;

/// <summary>A language in which the platform has names and texts.</summary>
public enum Language
{
    /// <summary>Vietnamese; every name exists in it.</summary>
    Vi,

    /// <summary>English; where a name has no English form, the Vietnamese one is given.</summary>
    En,
}
