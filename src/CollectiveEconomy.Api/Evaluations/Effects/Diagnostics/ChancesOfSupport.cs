using CollectiveEconomy.Evaluation.Diagnostics;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Estimated chances of support of the organisations of one arm.</summary>
/// <param name="P5">Fifth percentile.</param>
/// <param name="P25">Lower quartile.</param>
/// <param name="Median">Median.</param>
/// <param name="P75">Upper quartile.</param>
/// <param name="P95">Ninety-fifth percentile.</param>
/// <param name="ShareOutside">Share of organisations with a chance below 0.05 or above 0.95, 0 to 1: few of the other arm are like them.</param>
internal sealed record ChancesOfSupport(double? P5, double? P25, double? Median, double? P75, double? P95, double? ShareOutside)
{
    /// <summary>Chances as they are shown.</summary>
    public static ChancesOfSupport? Of(ArmOverlap? arm, EstimateRules rules) =>
        arm is null
            ? null
            : new ChancesOfSupport(
                rules.Shown(arm.Quantiles[0]),
                rules.Shown(arm.Quantiles[1]),
                rules.Shown(arm.Quantiles[2]),
                rules.Shown(arm.Quantiles[3]),
                rules.Shown(arm.Quantiles[4]),
                rules.Shown(arm.ShareOutside)
            );
}
