using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// What remains of a variable when unit and period effects are taken out of it by least squares, for units observed in any of the periods. Unit
/// effects are concentrated out, so that a system of one equation a period is left (Wansbeek and Kapteyn 1989, Journal of Econometrics 41).
/// </summary>
internal sealed class PeriodEffects
{
    // Below this part of the largest eigenvalue a direction is one that unit effects explain already.
    private const double Tolerance = 1e-10;

    private readonly Panel _panel;
    private readonly int[] _units;
    private readonly int _periods;
    private readonly int[] _parts;

    private PeriodEffects(Panel panel, int[] units)
    {
        (_panel, _units, _periods) = (panel, units, panel.LastPeriod - panel.FirstPeriod + 1);
        var squares = Matrix<double>.Build.Dense(_periods, _periods);
        _parts = [.. Enumerable.Range(0, _periods)];
        var observed = new List<int>(_periods);
        foreach (var unit in units)
        {
            Observed(unit, observed);
            foreach (var period in observed)
            {
                squares[period, period] += 1;
                foreach (var other in observed)
                    squares[period, other] -= 1d / observed.Count;
                Join(observed[0], period);
            }
        }

        var decomposed = squares.Evd(Symmetricity.Symmetric);
        var values = decomposed.EigenValues.Map(value => value.Real);
        var least = Tolerance * Math.Max(values.Maximum(), 1);
        var inverse = values.Map(value => value > least ? 1 / value : 0, Zeros.Include);
        Inverse = decomposed.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(inverse) * decomposed.EigenVectors.Transpose();
    }

    /// <summary>Generalised inverse of the system of the period effects.</summary>
    public Matrix<double> Inverse { get; }

    /// <summary>The effects of some units of a panel.</summary>
    public static PeriodEffects Of(Panel panel, int[] units) => new(panel, units);

    /// <summary>Whether periods are linked by units observed in both, directly or through others, so that their effects can be compared.</summary>
    /// <param name="one">Number of a period, from 0.</param>
    /// <param name="other">Number of another.</param>
    public bool AreLinked(int one, int other) => _parts[one] == _parts[other];

    /// <summary>The residuals of a variable and its period effects; residuals are 0 where a unit was not observed.</summary>
    /// <param name="value">The variable by unit and number of the period.</param>
    public (double[][] Residuals, Vector<double> Effects) Residuals(Func<int, int, double> value)
    {
        var sums = Vector<double>.Build.Dense(_periods);
        var means = new double[_units.Length];
        var observed = new List<int>(_periods);
        for (var place = 0; place < _units.Length; place++)
        {
            Observed(_units[place], observed);
            foreach (var period in observed)
                means[place] += value(_units[place], period) / observed.Count;
            foreach (var period in observed)
                sums[period] += value(_units[place], period) - means[place];
        }

        var effects = Inverse * sums;
        var residuals = new double[_units.Length][];
        for (var place = 0; place < _units.Length; place++)
        {
            residuals[place] = new double[_periods];
            Observed(_units[place], observed);
            var mean = 0d;
            foreach (var period in observed)
                mean += effects[period] / observed.Count;
            foreach (var period in observed)
                residuals[place][period] = value(_units[place], period) - means[place] - (effects[period] - mean);
        }

        return (residuals, effects);
    }

    private void Observed(int unit, List<int> into)
    {
        into.Clear();
        for (var period = 0; period < _periods; period++)
            if (_panel.IsObserved(unit, _panel.FirstPeriod + period))
                into.Add(period);
    }

    private void Join(int one, int other)
    {
        var (kept, joined) = (_parts[one], _parts[other]);
        if (kept == joined)
            return;
        for (var period = 0; period < _periods; period++)
            if (_parts[period] == joined)
                _parts[period] = kept;
    }
}
