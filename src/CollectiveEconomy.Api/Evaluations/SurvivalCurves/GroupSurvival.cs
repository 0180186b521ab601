using CollectiveEconomy.Evaluation.Survival;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Survival of the chains of one group.</summary>
/// <param name="cases">The chains.</param>
/// <param name="member">The group's member of the dimension; null for all models together, for a year, and where it is not known.</param>
/// <param name="year">The group's year; null where it is not one of a year.</param>
/// <param name="limit">Number of days to which the mean is restricted.</param>
/// <param name="rules">What is shown.</param>
internal sealed class GroupSurvival(UnitDurations cases, Code? member, int? year, int limit, EstimateRules rules)
{
    private const double Percent = 100;
    private const int Decimals = 2;

    private readonly SurvivalCurve _curve = SurvivalCurve.Of([.. DurationsOf(cases)]);

    /// <summary>The group's member of the dimension; null for all models together, for a year, and where it is not known.</summary>
    public Code? Member => member;

    /// <summary>The group's year; null where groups are not of years.</summary>
    public int? Year => year;

    /// <summary>Number of models.</summary>
    public long Models => cases.Cases;

    /// <summary>Number of models whose chain was verified after support ended: only these are at risk.</summary>
    public int Followed => cases.Durations.Count;

    /// <summary>Number of chains that were found inactive.</summary>
    public int Ended => cases.Durations.Count(duration => (duration & 1) == 1);

    /// <summary>Normal (A), withheld (Q) where too few chains are followed, missing (O) where none is, or unreliable (U) below ten chains.</summary>
    public ObservationStatus Status =>
        Followed == 0 ? ObservationStatus.O
        : !rules.IsExact && Math.Min(Followed, cases.Organisations) < EstimateRules.MinUnits ? ObservationStatus.Q
        : Followed < EstimateRules.MinUnits ? ObservationStatus.U
        : ObservationStatus.A;

    /// <summary>
    /// Steps of the curve (Kaplan and Meier 1958) with Greenwood's interval on the scale of log(−log). For the public a step comes after every third
    /// chain that ended. Empty when it is withheld.
    /// </summary>
    public IReadOnlyList<SurvivalPoint> Curve => IsShown ? [.. Points()] : [];

    /// <summary>First day by which half of the chains had ended; null when it was not reached.</summary>
    public int? MedianDays => IsShown ? (int?)_curve.Median : null;

    /// <summary>Lower end of its 95 % confidence interval (Brookmeyer and Crowley 1982); null when it was not reached.</summary>
    public int? MedianLower => IsShown ? (int?)_curve.MedianInterval().Lower : null;

    /// <summary>Upper end of its 95 % confidence interval; null when it was not reached.</summary>
    public int? MedianUpper => IsShown ? (int?)_curve.MedianInterval().Upper : null;

    /// <summary>Mean number of days that chains last, counted up to the limit; null when none was followed to it.</summary>
    public double? RestrictedMean => Rounded(IsShown ? _curve.RestrictedMean(limit)?.Mean : null);

    /// <summary>Standard error of that mean.</summary>
    public double? RestrictedMeanError => Rounded(IsShown ? _curve.RestrictedMean(limit)?.StandardError : null);

    /// <summary>Whether the curve is shown.</summary>
    internal bool IsShown => Status is ObservationStatus.A or ObservationStatus.U;

    /// <summary>The durations of chains.</summary>
    internal static IEnumerable<Duration> DurationsOf(UnitDurations cases) =>
        cases.Durations.Select(duration => new Duration(duration >> 1, (duration & 1) == 1));

    private IEnumerable<SurvivalPoint> Points()
    {
        var ended = 0;
        foreach (var step in _curve.Steps.Where(step => step.Events > 0))
        {
            ended += step.Events;
            if (!rules.IsExact && ended < Disclosure.MinimumFrequency)
                continue;
            var interval = _curve.IntervalBeyond(step.Time);
            yield return new SurvivalPoint(
                (int)step.Time,
                step.AtRisk,
                ended,
                Rounded(step.Share * Percent)!.Value,
                Rounded(interval?.Lower * Percent),
                Rounded(interval?.Upper * Percent)
            );
            ended = 0;
        }
    }

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, Decimals, MidpointRounding.ToEven) : null;
}
