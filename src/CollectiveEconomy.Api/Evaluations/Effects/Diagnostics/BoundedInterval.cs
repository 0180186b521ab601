namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>A 95 % confidence interval of an effect under a bound on the difference in trends.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Lower">Lower end; null when it is without bound.</param>
/// <param name="Upper">Upper end; null when it is without bound.</param>
internal sealed record BoundedInterval(double? Bound, double? Lower, double? Upper);
