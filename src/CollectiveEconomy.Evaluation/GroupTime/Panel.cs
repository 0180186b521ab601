namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Units observed over consecutive periods, each with the period of its first treatment.</summary>
public sealed class Panel
{
    private readonly double[][] _outcome;

    /// <summary>A panel.</summary>
    /// <param name="firstPeriod">Number of the first period, for example 2016.</param>
    /// <param name="outcome">Outcomes by period and unit; not a number where a unit was not observed.</param>
    /// <param name="firstTreated">Period of the first treatment by unit; null for units that are never treated.</param>
    /// <param name="covariates">Baseline covariates by unit, without an intercept; empty for none. All units have the same number.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or an outcome or a covariate is not finite.</exception>
    public Panel(int firstPeriod, double[][] outcome, IReadOnlyList<int?> firstTreated, double[][] covariates)
    {
        if (outcome.Length == 0 || outcome.Any(period => period.Length != firstTreated.Count))
            throw new ArgumentException("Each period must have one outcome for each unit.", nameof(outcome));
        if (outcome.Any(period => period.Any(double.IsInfinity)))
            throw new ArgumentException("Outcomes must be finite, or not a number where a unit was not observed.", nameof(outcome));
        if (covariates.Length > 0 && (covariates.Length != firstTreated.Count || covariates.Any(row => row.Length != covariates[0].Length)))
            throw new ArgumentException("Each unit must have the same covariates.", nameof(covariates));
        if (covariates.Any(row => !row.All(double.IsFinite)))
            throw new ArgumentException("Covariates must be finite.", nameof(covariates));
        (FirstPeriod, _outcome, FirstTreated) = (firstPeriod, outcome, firstTreated);
        Regressors = 1 + (covariates.Length > 0 ? covariates[0].Length : 0);
        Design = new double[Units * Regressors];
        for (var unit = 0; unit < Units; unit++)
        {
            Design[unit * Regressors] = 1;
            for (var column = 1; column < Regressors; column++)
                Design[(unit * Regressors) + column] = covariates[unit][column - 1];
        }

        Groups = [.. firstTreated.OfType<int>().Distinct().Order()];
    }

    /// <summary>Number of units.</summary>
    public int Units => FirstTreated.Count;

    /// <summary>First period.</summary>
    public int FirstPeriod { get; }

    /// <summary>Last period.</summary>
    public int LastPeriod => FirstPeriod + _outcome.Length - 1;

    /// <summary>Period of the first treatment by unit; null for units that are never treated.</summary>
    public IReadOnlyList<int?> FirstTreated { get; }

    /// <summary>Periods in which a first treatment occurs, ascending: each names a group of units.</summary>
    public IReadOnlyList<int> Groups { get; }

    /// <summary>Number of regressors: an intercept and the covariates.</summary>
    public int Regressors { get; }

    /// <summary>Regressors row by row, the intercept first.</summary>
    public double[] Design { get; }

    /// <summary>Outcomes of a period by unit.</summary>
    public ReadOnlySpan<double> Outcome(int period) => _outcome[period - FirstPeriod];

    /// <summary>The panel of some of its units, in their order.</summary>
    /// <param name="units">Numbers of the units, from 0.</param>
    public Panel Only(IReadOnlyList<int> units) =>
        new(
            FirstPeriod,
            [.. _outcome.Select(period => units.Select(unit => period[unit]).ToArray())],
            [.. units.Select(unit => FirstTreated[unit])],
            Covariates(units)
        );

    /// <summary>The panel with other periods of first treatment, and without some of its outcomes.</summary>
    /// <param name="firstTreated">Period of the first treatment by unit; null for units that are never treated.</param>
    /// <param name="isKept">Whether the outcome of a unit in a period is kept.</param>
    public Panel WithTreatment(IReadOnlyList<int?> firstTreated, Func<int, int, bool> isKept) =>
        new(
            FirstPeriod,
            [
                .. _outcome.Select(
                    (values, place) => values.Select((value, unit) => isKept(unit, FirstPeriod + place) ? value : double.NaN).ToArray()
                ),
            ],
            firstTreated,
            Covariates(Enumerable.Range(0, Units))
        );

    /// <summary>Whether a unit was observed in a period, which need not belong to the panel.</summary>
    public bool IsObserved(int unit, int period) => Covers(period) && !double.IsNaN(_outcome[period - FirstPeriod][unit]);

    /// <summary>Whether a period belongs to the panel.</summary>
    public bool Covers(int period) => period >= FirstPeriod && period <= LastPeriod;

    private double[][] Covariates(IEnumerable<int> units) =>
        Regressors == 1 ? [] : [.. units.Select(unit => Design[((unit * Regressors) + 1)..((unit + 1) * Regressors)])];
}
