using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Benchmarks.Evaluation;

/// <summary>
/// The doubly robust group-time effects as one would write them down with MathNet: for each group and period the matrices of its units, a logistic
/// regression, a regression, and the influences, with units never treated as comparison and the varying base period.
/// </summary>
internal static class PlainGroupTime
{
    private const int MaxSteps = 50;

    /// <summary>The effects with the influences of their units, by group and period.</summary>
    public static List<(int Group, int Period, double Estimate, double[] Influence)> Estimate(Panel panel)
    {
        var effects = new List<(int, int, double, double[])>();
        foreach (var group in panel.Groups)
            for (var period = panel.FirstPeriod + 1; period <= panel.LastPeriod; period++)
            {
                var (estimate, influence) = Effect(panel, group, period, period < group ? period - 1 : group - 1);
                effects.Add((group, period, estimate, influence));
            }

        return effects;
    }

    private static (double Estimate, double[] Influence) Effect(Panel panel, int group, int period, int basis)
    {
        int[] units = [.. Enumerable.Range(0, panel.Units).Where(unit => panel.FirstTreated[unit] is not { } first || first == group)];
        var after = panel.Outcome(period).ToArray();
        var before = panel.Outcome(basis).ToArray();
        var design = Matrix<double>.Build.Dense(
            units.Length,
            panel.Regressors,
            (row, column) => panel.Design[(units[row] * panel.Regressors) + column]
        );
        var treated = Vector<double>.Build.Dense(units.Length, row => panel.FirstTreated[units[row]] == group ? 1 : 0);
        var change = Vector<double>.Build.Dense(units.Length, row => after[units[row]] - before[units[row]]);
        var compared = 1 - treated;

        var (chance, information) = Chance(design, treated);
        var weights = compared.PointwiseMultiply(chance).PointwiseDivide(1 - chance);
        weights /= weights.Sum();
        var shares = treated / treated.Sum();

        var comparedDesign = Scaled(design, compared);
        var squares = comparedDesign.TransposeThisAndMultiply(design);
        var coefficients = squares.Cholesky().Solve(comparedDesign.TransposeThisAndMultiply(change));
        var rest = change - (design * coefficients);
        var (ofTreated, ofCompared) = (shares.DotProduct(rest), weights.DotProduct(rest));

        var slope = design.TransposeThisAndMultiply(shares - weights);
        var fromRegression = (design * squares.Cholesky().Solve(slope)).PointwiseMultiply(compared).PointwiseMultiply(rest);
        var moved = design.TransposeThisAndMultiply(weights.PointwiseMultiply(rest - ofCompared));
        var fromChance = (design * information.Cholesky().Solve(moved)).PointwiseMultiply(treated - chance);
        var influence =
            shares.PointwiseMultiply(rest - ofTreated) - weights.PointwiseMultiply(rest - ofCompared) - fromRegression - fromChance;
        var all = new double[panel.Units];
        for (var row = 0; row < units.Length; row++)
            all[units[row]] = influence[row] * panel.Units;
        return (ofTreated - ofCompared, all);
    }

    private static (Vector<double> Chance, Matrix<double> Information) Chance(Matrix<double> design, Vector<double> treated)
    {
        var coefficients = Vector<double>.Build.Dense(design.ColumnCount);
        for (var step = 0; step < MaxSteps; step++)
        {
            var chance = (design * coefficients).Map(value => 1 / (1 + Math.Exp(-value)));
            var information = Scaled(design, chance.PointwiseMultiply(1 - chance)).TransposeThisAndMultiply(design);
            var score = design.TransposeThisAndMultiply(treated - chance);
            var change = information.Cholesky().Solve(score);
            if (change.DotProduct(score) < 1e-12)
                return (chance, information);
            coefficients += change;
        }

        throw new InvalidOperationException("The likelihood has no maximum.");
    }

    private static Matrix<double> Scaled(Matrix<double> design, Vector<double> factors) =>
        design.MapIndexed((row, _, value) => factors[row] * value);
}
