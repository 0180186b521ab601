namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Indicator for one part of a ratio, by the definition of the ratio.</summary>
/// <param name="IndicatorCode">Code of the ratio's indicator.</param>
/// <param name="Form">How the ratio is computed.</param>
/// <param name="Side">Numerator or denominator.</param>
/// <param name="PartCode">Code of the part's indicator.</param>
/// <param name="IsOfCountry">Whether the part is that of the whole country rather than of the ratio's area.</param>
/// <param name="IsUnbroken">Whether the part is that of all members of the breakdown rather than of the ratio's member.</param>
/// <param name="YearsBefore">How many years before the ratio's period the part's period ends.</param>
public sealed record RatioTerm(
    string IndicatorCode,
    RatioForm Form,
    RatioSide Side,
    string PartCode,
    bool IsOfCountry,
    bool IsUnbroken,
    int YearsBefore
);
