using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>
/// The effect if the slope of the difference in trends changes by at most a bound from one period to the next: Δ^SD of Rambachan and Roth (2023),
/// "A more credible approach to parallel trends", Review of Economic Studies 90, section 2.4.2. At bound 0 the difference is a straight line, and
/// the estimate is what remains beyond the line through the effects before the reference (generalised least squares through the reference).
/// </summary>
/// <remarks>
/// The interval has a fixed length (section 4.1; Donoho 1994; Armstrong and Kolesár 2018): of all estimates that weight effects before the
/// reference so that a straight line cancels, the one whose interval is shortest, with a half length of the standard error times the quantile of
/// |N(largest bias / standard error, 1)|. A difference in trends is a straight line plus a kink in each period; the weights of the kinks before the
/// reference are chosen, those after it follow from the target. The largest bias is the bound times the sum of their absolute values.
/// </remarks>
public sealed class Smoothness
{
    private const int GoldenSteps = 60;
    private static readonly double Golden = (Math.Sqrt(5) - 1) / 2;

    private readonly SensitivityTarget _target;
    private readonly double _coverage;
    private readonly double _kinksAfter;
    private readonly double _distance;
    private readonly Matrix<double> _bend;
    private readonly List<Vector<double>> _corners;

    private Smoothness(SensitivityTarget target, double coverage)
    {
        (_target, _coverage) = (target, coverage);
        var (study, before) = (target.Study, target.Study.Before);
        // Periods from the reference: 1, 2, … after it.
        _distance = target.Weights.Select((weight, place) => weight * (place + 1)).Sum();
        _kinksAfter = Enumerable
            .Range(0, target.Weights.Count)
            .Sum(kink => Math.Abs(target.Weights.Skip(kink).Select((weight, place) => weight * (place + 1)).Sum()));
        // Weights of effects are second differences of weights of kinks. The last kink is at the reference, whose weight is the distance.
        _bend = Matrix<double>.Build.Dense(before, before - 1 == 0 ? 1 : before - 1);
        for (var kink = 0; kink < before - 1; kink++)
        {
            _bend[kink, kink] = 1;
            _bend[kink + 1, kink] = -2;
            if (kink + 2 < before)
                _bend[kink + 2, kink] = 1;
        }

        var start = WeightsOf(Vector<double>.Build.Dense(_bend.ColumnCount));
        var own = study.Covariance.SubMatrix(0, before, 0, study.Covariance.ColumnCount);
        _corners =
            before == 1
                ? [Vector<double>.Build.Dense(1)]
                : SmoothnessFrontier.Corners(
                    _bend.TransposeThisAndMultiply(study.Covariance.SubMatrix(0, before, 0, before) * _bend),
                    _bend.TransposeThisAndMultiply(own * start)
                );
    }

    /// <summary>The sensitivity of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="coverage">Probability with which an interval covers the truth.</param>
    public static Smoothness Of(SensitivityTarget target, double coverage = 0.95) => new(target, coverage);

    /// <summary>The interval if the slope changes by at most a bound.</summary>
    /// <param name="bound">The bound, in the unit of the outcome; not negative.</param>
    public SensitivityInterval At(double bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bound);
        var (kinks, half) = (_corners[^1], HalfLength(_corners[^1], bound));
        for (var corner = 1; corner < _corners.Count; corner++)
        {
            var shortest = Shortest(_corners[corner - 1], _corners[corner], bound);
            if (HalfLength(shortest, bound) is var other && other < half)
                (kinks, half) = (shortest, other);
        }

        var estimate = WeightsOf(kinks) * Vector<double>.Build.Dense(_target.Study.Estimates);
        return new SensitivityInterval(bound, Identified(bound), estimate - half, estimate + half);
    }

    /// <summary>The smallest bound at which the interval contains zero, in the unit of the outcome; null when none does.</summary>
    public double? BreakdownValue() => Breakdown.Of(At, Math.Max(HalfLength(_corners[^1], 0), Math.Abs(_target.Estimate)) / 16);

    // The slope before the reference is known, and so are the kinks before it; those at and after it are free.
    private (double Lower, double Upper)? Identified(double bound)
    {
        var before = _target.Study.Before;
        double[] path = [.. _target.Study.Estimates.Take(before), 0];
        for (var place = 1; place < before; place++)
            // Rounding must not empty the set of a straight line.
            if (Math.Abs(path[place + 1] - (2 * path[place]) + path[place - 1]) > bound + (1e-12 * (1 + bound)))
                return null;
        var middle = _target.Estimate + (path[before - 1] * _distance);
        return (middle - (bound * _kinksAfter), middle + (bound * _kinksAfter));
    }

    private Vector<double> Shortest(Vector<double> from, Vector<double> to, double bound)
    {
        var (low, high) = (0d, 1d);
        for (var step = 0; step < GoldenSteps; step++)
        {
            var (left, right) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            if (HalfLength(from + ((to - from) * left), bound) < HalfLength(from + ((to - from) * right), bound))
                high = right;
            else
                low = left;
        }

        return from + ((to - from) * ((low + high) / 2));
    }

    private double HalfLength(Vector<double> kinks, double bound)
    {
        var weights = WeightsOf(kinks);
        var error = Math.Sqrt(Math.Max(0, weights * _target.Study.Covariance * weights));
        var bias = bound * (kinks.L1Norm() + _kinksAfter);
        return error == 0 ? bias : error * FoldedNormal.Quantile(bias / error, _coverage);
    }

    private Vector<double> WeightsOf(Vector<double> kinks)
    {
        var before = (_bend * kinks).ToArray();
        before[^1] += _distance;
        return _target.AllWeights(before);
    }
}
