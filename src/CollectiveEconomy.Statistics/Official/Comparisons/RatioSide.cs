namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Numerator or denominator of a ratio. Parts on the same side are added; they come from one source.</summary>
public enum RatioSide
{
    /// <summary>Numerator.</summary>
    Numerator,

    /// <summary>Denominator.</summary>
    Denominator,
}
