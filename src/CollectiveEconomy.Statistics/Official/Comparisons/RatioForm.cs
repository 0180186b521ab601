namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>How a ratio is computed from its parts.</summary>
public enum RatioForm
{
    /// <summary>Numerator divided by denominator.</summary>
    Quotient,

    /// <summary>Numerator in percent of the denominator.</summary>
    Share,

    /// <summary>Change from the denominator to the numerator, in percent of the denominator.</summary>
    Growth,
}
