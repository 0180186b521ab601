using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>
/// The effect if the difference in trends changes, from one period after the reference to the next, by at most a multiple of its largest change
/// before: Δ^RM of Rambachan and Roth (2023), "A more credible approach to parallel trends", Review of Economic Studies 90, section 2.4.1.
/// </summary>
/// <remarks>
/// Which change before was the largest, and its sign, is not known: each may be, and the interval is the union over all of them. For one of
/// them, the changes after the reference are free within ± bound × change, so that the effects that are not asked drop out and two inequalities
/// are left: |estimate − effect| ≤ bound × reach × change, where reach is the sum over periods of the absolute tail sums of the weights. They are
/// tested by the hybrid test of Andrews, Roth and Pakes (2023), "Inference for linear conditional moment inequalities", Review of Economic
/// Studies 90: least favourable critical values at a tenth of the level, then the larger statistic given what truncates it. An effect is outside
/// when every one of the tests rejects it, which needs no correction. At bound 0 this is the usual interval. The inequalities by which the other
/// changes before would have to be smaller are left out: the union is the same set without them, and the tests stay valid.
/// </remarks>
public sealed class RelativeMagnitudes
{
    // Share of the level that the first stage uses.
    private const double FirstStage = 0.1;
    private const int Halvings = 60;

    private readonly double _level;
    private readonly double _estimate;
    private readonly double _variance;
    private readonly double _reach;
    private readonly (double Change, double Variance, double Covariance)[] _changes;

    private RelativeMagnitudes(SensitivityTarget target, double coverage)
    {
        var (study, before) = (target.Study, target.Study.Before);
        _level = 1 - coverage;
        _estimate = target.Estimate;
        var weights = target.AllWeights(new double[before]);
        _variance = weights * study.Covariance * weights;
        _reach = Enumerable.Range(0, target.Weights.Count).Sum(place => Math.Abs(target.Weights.Skip(place).Sum()));
        var estimates = Vector<double>.Build.Dense(study.Estimates);
        _changes =
        [
            .. Enumerable
                .Range(0, before)
                .Select(place =>
                {
                    var change = Vector<double>.Build.Dense(estimates.Count);
                    change[place] = -1;
                    // After the last comes the reference, which is zero.
                    if (place + 1 < before)
                        change[place + 1] = 1;
                    return (change * estimates, change * study.Covariance * change, change * study.Covariance * weights);
                }),
        ];
    }

    /// <summary>The sensitivity of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="coverage">Probability with which an interval covers the truth.</param>
    public static RelativeMagnitudes Of(SensitivityTarget target, double coverage = 0.95) => new(target, coverage);

    /// <summary>The interval if changes after the reference are at most so many times the largest before.</summary>
    /// <param name="bound">The multiple; not negative.</param>
    public SensitivityInterval At(double bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bound);
        var reach = bound * _reach;
        var largest = reach * _changes.Max(change => Math.Abs(change.Change));
        var (lower, upper) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var (change, variance, covariance) in _changes)
        foreach (var sign in new[] { 1, -1 })
            if (Accepted(sign * reach * change, reach * reach * variance, sign * reach * covariance) is { } accepted)
                (lower, upper) = (Math.Min(lower, accepted.Lower), Math.Max(upper, accepted.Upper));
        return new SensitivityInterval(bound, (_estimate - largest, _estimate + largest), lower, upper);
    }

    /// <summary>The smallest multiple at which the interval contains zero; null when none does.</summary>
    public double? BreakdownValue() => Breakdown.Of(At, 0.25);

    // The effects that are not rejected when they may differ from the estimate by a slack that is itself estimated.
    private (double Lower, double Upper)? Accepted(double slack, double variance, double covariance)
    {
        // Errors of estimate − effect − slack and of effect − estimate − slack; a rounding error above zero keeps the statistics finite.
        var smallest = 1e-12 * (_variance + variance);
        var below = Math.Sqrt(Math.Max(smallest, _variance + variance - (2 * covariance)));
        var above = Math.Sqrt(Math.Max(smallest, _variance + variance + (2 * covariance)));
        var correlation = Math.Clamp((variance - _variance) / (below * above), -1, 1 - 1e-12);
        var first = FirstStage * _level;
        var critical = LargerNormal.Quantile(correlation, 1 - first);
        var second = (_level - first) / (1 - first);
        // Both statistics are equal there: nothing is accepted more easily.
        var middle = _estimate + (slack * (below - above) / (below + above));
        if (Larger(middle).Statistic > critical)
            return null;
        return (Edge(_estimate - slack - (critical * below), middle), Edge(_estimate + slack + (critical * above), middle));

        (double Statistic, double Truncation) Larger(double effect)
        {
            var (low, high) = ((_estimate - effect - slack) / below, (effect - _estimate - slack) / above);
            var (larger, smaller) = low >= high ? (low, high) : (high, low);
            return (larger, (smaller - (correlation * larger)) / (1 - correlation));
        }

        bool IsAccepted(double effect)
        {
            var (statistic, truncation) = Larger(effect);
            var most = Normal.CDF(0, 1, critical);
            return most - Normal.CDF(0, 1, statistic) > second * (most - Normal.CDF(0, 1, truncation));
        }

        // Towards the middle the statistic falls and its truncation rises, so that there is one edge on each side.
        double Edge(double outside, double inside)
        {
            for (var halving = 0; halving < Halvings; halving++)
            {
                var between = (outside + inside) / 2;
                if (IsAccepted(between))
                    inside = between;
                else
                    outside = between;
            }

            return inside;
        }
    }
}
