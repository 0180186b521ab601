namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>An effect with its error.</summary>
/// <param name="At">Years since support began, cohort or year, by the aggregation; null for the overall effect.</param>
/// <param name="Estimate">The average effect on supported organisations, on the scale of the outcome.</param>
/// <param name="StandardError">Standard error; null when it can't be estimated, as for the base period.</param>
/// <param name="Lower">Lower end of the 95 % confidence interval.</param>
/// <param name="Upper">Upper end of the 95 % confidence interval.</param>
/// <param name="BandLower">Lower end of the band that holds all effects of the list at once with 95 %; null for an overall effect.</param>
/// <param name="BandUpper">Upper end of that band; null for an overall effect.</param>
internal sealed record EffectEstimate(
    int? At,
    double? Estimate,
    double? StandardError,
    double? Lower,
    double? Upper,
    double? BandLower,
    double? BandUpper
);
