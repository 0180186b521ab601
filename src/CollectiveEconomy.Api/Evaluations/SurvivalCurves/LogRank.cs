namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Whether survival differs between groups (log-rank test: Mantel 1966; Peto and Peto 1972).</summary>
/// <param name="Statistic">Chi-squared statistic.</param>
/// <param name="DegreesOfFreedom">Number of compared groups less one.</param>
/// <param name="PValue">Probability of a statistic at least as large if survival does not differ.</param>
internal sealed record LogRank(double? Statistic, int DegreesOfFreedom, double? PValue);
