namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>On which side of the line a part of a ratio stands. Parts of one side are added: they are of one source.</summary>
public enum RatioSide
{
    /// <summary>Above the line.</summary>
    Numerator,

    /// <summary>Below the line.</summary>
    Denominator,
}
