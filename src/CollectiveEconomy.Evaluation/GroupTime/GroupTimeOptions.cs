namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Choices of a group-time estimate.</summary>
/// <param name="Comparison">Units with which treated ones are compared.</param>
/// <param name="BasePeriod">Period with which outcomes are compared.</param>
/// <param name="Adjustment">How covariates are adjusted for.</param>
/// <param name="Anticipation">Number of periods before treatment in which it may already have an effect; at least 0.</param>
public sealed record GroupTimeOptions(ComparisonGroup Comparison, BasePeriod BasePeriod, Adjustment Adjustment, int Anticipation = 0);
