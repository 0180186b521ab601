namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>A published figure from which a ratio is computed.</summary>
/// <param name="Side">On which side of the line it stands.</param>
/// <param name="Figure">The figure.</param>
public sealed record RatioPart(RatioSide Side, OfficialFigure Figure);
