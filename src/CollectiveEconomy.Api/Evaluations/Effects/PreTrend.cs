namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>
/// A joint test that outcomes moved alike before support. Not to reject is weak evidence: the test has little power against trends that matter (Roth 2022).
/// </summary>
/// <param name="Statistic">Wald statistic.</param>
/// <param name="DegreesOfFreedom">Number of effects that are tested.</param>
/// <param name="PValue">Probability of a statistic at least as large if all are zero.</param>
internal sealed record PreTrend(double? Statistic, int DegreesOfFreedom, double? PValue);
