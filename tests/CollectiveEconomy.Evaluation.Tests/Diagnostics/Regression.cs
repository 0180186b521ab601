using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.Diagnostics;

/// <summary>
/// Least squares written down plainly: one row an observation, a column for each unit, each period but the first, and each regressor. A weight for
/// each unit multiplies its rows, so that influences need no formula.
/// </summary>
internal sealed class Regression
{
    private const double Step = 1e-4;

    private readonly (int Unit, int Period)[] _rows;
    private readonly Matrix<double> _design;
    private readonly Vector<double> _outcome;
    private readonly int _regressors;
    private readonly int _units;

    /// <param name="panel">The panel.</param>
    /// <param name="isUsed">Whether an observation is used.</param>
    /// <param name="regressors">Regressors beside unit and period effects.</param>
    public Regression(Panel panel, Func<int, int, bool> isUsed, params Func<int, int, double>[] regressors)
    {
        (_regressors, _units) = (regressors.Length, panel.Units);
        _rows =
        [
            .. from unit in Enumerable.Range(0, panel.Units)
            from period in Enumerable.Range(panel.FirstPeriod, panel.LastPeriod - panel.FirstPeriod + 1)
            where panel.IsObserved(unit, period) && isUsed(unit, period)
            select (unit, period),
        ];
        int[] units = [.. _rows.Select(row => row.Unit).Distinct()];
        int[] periods = [.. _rows.Select(row => row.Period).Distinct().Order().Skip(1)];
        _design = Matrix<double>.Build.Dense(
            _rows.Length,
            regressors.Length + units.Length + periods.Length,
            (row, column) =>
                column < regressors.Length ? regressors[column](_rows[row].Unit, _rows[row].Period)
                : column < regressors.Length + units.Length ? (units[column - regressors.Length] == _rows[row].Unit ? 1 : 0)
                : periods[column - regressors.Length - units.Length] == _rows[row].Period ? 1
                : 0
        );
        _outcome = Vector<double>.Build.Dense(_rows.Length, row => panel.Outcome(_rows[row].Period)[_rows[row].Unit]);
    }

    /// <summary>The coefficients of the regressors.</summary>
    public double[] Coefficients(double[] weights)
    {
        var roots = Vector<double>.Build.Dense(_rows.Length, row => Math.Sqrt(weights[_rows[row].Unit]));
        var design = Matrix<double>.Build.Dense(_design.RowCount, _design.ColumnCount, (row, column) => roots[row] * _design[row, column]);
        return design.QR().Solve(roots.PointwiseMultiply(_outcome)).Take(_regressors).ToArray();
    }

    public double[] Coefficients() => Coefficients([.. Enumerable.Repeat(1d, _units)]);

    /// <summary>Influences of a unit on the coefficients.</summary>
    public double[] Influence(int unit)
    {
        var more = Enumerable.Repeat(1d, _units).ToArray();
        var less = Enumerable.Repeat(1d, _units).ToArray();
        (more[unit], less[unit]) = (1 + Step, 1 - Step);
        return [.. Coefficients(more).Zip(Coefficients(less), (high, low) => _units * (high - low) / (2 * Step))];
    }
}
