using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Targets of an indicator against actual values in one year since support began. Means are over models that reported each value.</summary>
/// <param name="YearsSinceStart">Calendar year minus the year in which support began.</param>
/// <param name="Models">Number of models that reported; for the public a randomly rounded one.</param>
/// <param name="Status">Normal (A), withheld (Q), missing (O) or unreliable (U) for the share.</param>
/// <param name="Baseline">Mean value before support, in the unit of the indicator.</param>
/// <param name="Target">Mean target, in the unit of the indicator.</param>
/// <param name="Actual">Mean actual value, in the unit of the indicator.</param>
/// <param name="MeanAttainment">Mean of (actual − baseline) / (target − baseline), in percent: 100 where the target is exactly met, whether higher or lower is better.</param>
/// <param name="MedianAttainment">Median of the same.</param>
/// <param name="ShareMeetingTarget">Share of models that meet their target in the direction of improvement, in percent.</param>
/// <param name="Lower">Lower end of the 95 % confidence interval of the share (Wilson 1927).</param>
/// <param name="Upper">Upper end of the 95 % confidence interval of the share.</param>
internal sealed record AttainmentYear(
    int? YearsSinceStart,
    long Models,
    ObservationStatus Status,
    double? Baseline,
    double? Target,
    double? Actual,
    double? MeanAttainment,
    double? MedianAttainment,
    double? ShareMeetingTarget,
    double? Lower,
    double? Upper
);
