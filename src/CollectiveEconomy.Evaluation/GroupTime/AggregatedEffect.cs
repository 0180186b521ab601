namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>An average of group-time effects.</summary>
/// <param name="At">Periods since treatment, group or period, by the aggregation; null for the overall average.</param>
/// <param name="Estimate">The average.</param>
/// <param name="Influence">Influence of each unit, such that the estimate's error is their mean.</param>
public sealed record AggregatedEffect(int? At, double Estimate, double[] Influence);
