namespace CollectiveEconomy.Demonstration.Outcomes;

/// <summary>What one indicator shows of a model.</summary>
/// <param name="Indicator">Code of the outcome indicator.</param>
/// <param name="Values">Its values by year.</param>
/// <param name="Target">The target for an ambition, of which 1 is usual.</param>
/// <param name="IsEstimable">Whether units may estimate it; what annual reports state they copy.</param>
internal sealed record Measured(string Indicator, IReadOnlyDictionary<int, decimal> Values, Func<double, decimal> Target, bool IsEstimable);
