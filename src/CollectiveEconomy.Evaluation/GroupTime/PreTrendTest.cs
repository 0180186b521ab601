using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>
/// A Wald test that all effects before treatment are zero. That it does not reject is weak evidence: it has little power against trends that
/// matter (Roth 2022, "Pretest with caution", American Economic Review: Insights 4).
/// </summary>
/// <param name="Statistic">Wald statistic.</param>
/// <param name="DegreesOfFreedom">Number of effects that are tested.</param>
/// <param name="PValue">Probability of a statistic at least as large if all effects are zero, from the chi-squared distribution.</param>
public sealed record PreTrendTest(double Statistic, int DegreesOfFreedom, double PValue)
{
    /// <summary>The test; null when there is no effect before treatment, or their covariance is singular.</summary>
    /// <param name="effects">Group-time effects; those before treatment, and before it may be anticipated, are tested.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    /// <param name="clusters">Cluster of each unit; null where each unit is one.</param>
    public static PreTrendTest? Of(IEnumerable<GroupTimeEffect> effects, int anticipation, IReadOnlyList<int>? clusters)
    {
        // The base period is zero by definition.
        GroupTimeEffect[] before =
        [
            .. effects.Where(effect =>
                effect.Estimate is not null && effect.EventTime < -anticipation && effect.Influence.Any(value => value != 0)
            ),
        ];
        if (before.Length == 0)
            return null;
        var covariances = ClusteredInfluence.Of([.. before.Select(effect => effect.Influence)], clusters).Covariances();
        if (covariances.Rank() < before.Length)
            return null;
        var estimates = Vector<double>.Build.Dense(before.Length, place => before[place].Estimate!.Value);
        var statistic = estimates.DotProduct(covariances.Solve(estimates));
        return new PreTrendTest(statistic, before.Length, 1 - ChiSquared.CDF(before.Length, statistic));
    }
}
