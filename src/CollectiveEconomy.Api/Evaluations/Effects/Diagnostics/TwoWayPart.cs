using CollectiveEconomy.Evaluation.Diagnostics;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>A comparison of two cohorts within the two-way fixed-effects estimate (Goodman-Bacon 2021).</summary>
/// <param name="Cohort">Year in which support of the supported organisations began.</param>
/// <param name="Comparison">With which organisations they are compared.</param>
/// <param name="ComparedCohort">Year in which support of these began; null for those never supported.</param>
/// <param name="Estimate">Difference of differences between the two.</param>
/// <param name="Weight">Its weight, 0 to 1; all weights sum to 1.</param>
internal sealed record TwoWayPart(int Cohort, Comparison Comparison, int? ComparedCohort, double? Estimate, double? Weight);
