namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects from the organisations that reported the outcome in every year.</summary>
/// <param name="Treated">Number of supported organisations among them; for the public a randomly rounded one.</param>
/// <param name="Compared">Number of organisations never supported among them; for the public a randomly rounded one.</param>
/// <param name="Simple">The average over all cohorts and years from support on.</param>
/// <param name="Dynamic">Averages by years since support began.</param>
internal sealed record BalancedEffects(long Treated, long Compared, AggregatedEstimate Simple, AggregatedEstimate Dynamic);
