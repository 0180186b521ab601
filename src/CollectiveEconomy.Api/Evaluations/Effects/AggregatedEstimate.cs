namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Averages of effects.</summary>
/// <param name="Overall">The overall average; null when there is nothing to average.</param>
/// <param name="Effects">The averages by years since support, cohort or year, ascending; none for the simple one.</param>
/// <param name="CriticalValue">Number of standard errors by which the bands of the list are wide; null for an empty list.</param>
internal sealed record AggregatedEstimate(EffectEstimate? Overall, IReadOnlyList<EffectEstimate> Effects, double? CriticalValue);
