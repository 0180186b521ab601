using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>
/// Group-time effects written down plainly, with whole matrices and a weight for each unit. What a unit's weight changes an estimate by is its
/// influence, so influences need no formula here.
/// </summary>
internal sealed class WeightedOracle(Panel panel, GroupTimeOptions options)
{
    private const double Step = 1e-4;

    public double Effect(int group, int period, double[] weights)
    {
        var last = group - options.Anticipation - 1;
        var basis = period <= last && options.BasePeriod == BasePeriod.Varying ? period - 1 : last;
        if (basis == period)
            return 0;
        int[] units = [.. Enumerable.Range(0, panel.Units).Where(unit => IsUsed(unit, group, period, basis))];
        var treated = Vector(units, unit => panel.FirstTreated[unit] == group ? 1 : 0);
        var weight = Vector(units, unit => weights[unit]);
        var change = Vector(units, unit => panel.Outcome(period)[unit] - panel.Outcome(basis)[unit]);
        var design = Matrix<double>.Build.Dense(
            units.Length,
            panel.Regressors,
            (row, column) => panel.Design[(units[row] * panel.Regressors) + column]
        );
        var compared = 1 - treated;

        var rest = change;
        if (options.Adjustment != Adjustment.InverseProbability)
        {
            var own = Matrix<double>.Build.DiagonalOfDiagonalVector(weight.PointwiseMultiply(compared));
            rest =
                change
                - (design * (design.TransposeThisAndMultiply(own) * design).Inverse() * design.TransposeThisAndMultiply(own) * change);
        }

        var effect = Mean(rest, weight.PointwiseMultiply(treated));
        if (options.Adjustment == Adjustment.OutcomeRegression)
            return effect;
        var chance = Chance(design, treated, weight);
        return effect - Mean(rest, weight.PointwiseMultiply(compared).PointwiseMultiply(chance).PointwiseDivide(1 - chance));
    }

    /// <summary>The influence of each unit on what is computed from weights.</summary>
    public double[] Influence(Func<double[], double> estimate) =>
        [
            .. Enumerable
                .Range(0, panel.Units)
                .Select(unit =>
                {
                    var more = Enumerable.Repeat(1d, panel.Units).ToArray();
                    var less = Enumerable.Repeat(1d, panel.Units).ToArray();
                    (more[unit], less[unit]) = (1 + Step, 1 - Step);
                    return panel.Units * (estimate(more) - estimate(less)) / (2 * Step);
                }),
        ];

    /// <summary>Weighted share of the units in a group.</summary>
    public double Share(int group, double[] weights) =>
        Enumerable.Range(0, panel.Units).Where(unit => panel.FirstTreated[unit] == group).Sum(unit => weights[unit]) / weights.Sum();

    private bool IsUsed(int unit, int group, int period, int basis)
    {
        if (double.IsNaN(panel.Outcome(period)[unit]) || double.IsNaN(panel.Outcome(basis)[unit]))
            return false;
        var first = panel.FirstTreated[unit];
        return first == group
            || first is null
            || (options.Comparison == ComparisonGroup.NotYetTreated && first > Math.Max(period, basis) + options.Anticipation);
    }

    private static Vector<double> Chance(Matrix<double> design, Vector<double> treated, Vector<double> weight)
    {
        var coefficients = Vector<double>.Build.Dense(design.ColumnCount);
        for (var step = 0; step < 100; step++)
        {
            var chance = (design * coefficients).Map(value => 1 / (1 + Math.Exp(-value)));
            var information = Matrix<double>.Build.DiagonalOfDiagonalVector(weight.PointwiseMultiply(chance).PointwiseMultiply(1 - chance));
            coefficients +=
                (design.TransposeThisAndMultiply(information) * design).Inverse()
                * design.TransposeThisAndMultiply(weight.PointwiseMultiply(treated - chance));
        }

        return (design * coefficients).Map(value => 1 / (1 + Math.Exp(-value)));
    }

    private static Vector<double> Vector(int[] units, Func<int, double> value) =>
        Vector<double>.Build.Dense(units.Length, place => value(units[place]));

    private static double Mean(Vector<double> values, Vector<double> weights) => values.DotProduct(weights) / weights.Sum();
}
