namespace CollectiveEconomy.Statistics.Languages;

/// <summary>A language of names and texts.</summary>
public enum Language
{
    /// <summary>Vietnamese; available for every name.</summary>
    Vi,

    /// <summary>English; falls back to Vietnamese when there is no English name.</summary>
    En,
}
