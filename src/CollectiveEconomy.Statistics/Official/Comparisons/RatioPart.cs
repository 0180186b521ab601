namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>A published figure used to compute a ratio.</summary>
/// <param name="Side">Numerator or denominator.</param>
/// <param name="Figure">The figure.</param>
public sealed record RatioPart(RatioSide Side, OfficialFigure Figure);
