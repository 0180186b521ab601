namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>A two-by-two comparison within a two-way fixed-effects estimate.</summary>
/// <param name="Group">Period of the first treatment of the treated units.</param>
/// <param name="Comparison">With which units they are compared.</param>
/// <param name="ComparedGroup">Period of the first treatment of these units; null for those without treatment within the panel.</param>
/// <param name="Estimate">Difference of differences between the two.</param>
/// <param name="Weight">Its weight, 0 to 1; all weights sum to 1.</param>
public sealed record BaconComparison(int Group, Comparison Comparison, int? ComparedGroup, double Estimate, double Weight);
