using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Demonstration.Outcomes;

/// <summary>
/// Baselines of the year before support, targets for the planned end and actual values from the first year of support to two years after its end.
/// How often a model has an indicator, and a value is missing or estimated, are assumptions.
/// </summary>
internal sealed class Observations(int seed, double effect, Reports reports)
{
    private const double WithIndicator = 0.8;
    private const double Missing = 0.05;
    private const double Estimated = 0.08;
    private const double LeastAmbition = 0.6;
    private const double MaxAmbition = 1.3;
    private const int YearsAfterEnd = 2;

    public IEnumerable<OutcomeObservation> Of(SupportedModel model)
    {
        var baseYear = model.Model.StartYear - 1;
        var last = Math.Min(Horizon.LastYear, model.LastSupported.Year + YearsAfterEnd);
        return ReportedValues
            .Of([.. reports.Of([model.Organisation])], baseYear)
            .Concat(Progress.All.Select(progress => progress.Measured(seed, model, baseYear, last, effect)))
            .Where(measured => model.Draws(seed, "has " + measured.Indicator).Happens(WithIndicator))
            .SelectMany(measured => Rows(model, measured, baseYear, last));
    }

    private IEnumerable<OutcomeObservation> Rows(SupportedModel model, Measured measured, int baseYear, int last)
    {
        var draws = model.Draws(seed, "rows " + measured.Indicator);
        var target = measured.Target(draws.Between(LeastAmbition, MaxAmbition));
        yield return Row(model, measured, baseYear, OutcomeKind.Baseline, measured.Values[baseYear], ObservationStatus.A);
        yield return Row(model, measured, model.Model.PlannedEnd!.Value.Year, OutcomeKind.Target, target, ObservationStatus.A);
        for (var year = baseYear + 1; year <= last; year++)
            if (!draws.Happens(Missing) && measured.Values.TryGetValue(year, out var value))
                yield return Row(model, measured, year, OutcomeKind.Actual, value, Status(draws, measured, year));
    }

    private static ObservationStatus Status(Draws draws, Measured measured, int year) =>
        year == Horizon.LastYear ? ObservationStatus.P
        : measured.IsEstimable && draws.Happens(Estimated) ? ObservationStatus.E
        : ObservationStatus.A;

    private static OutcomeObservation Row(
        SupportedModel model,
        Measured measured,
        int year,
        OutcomeKind kind,
        decimal value,
        ObservationStatus status
    ) =>
        new()
        {
            Id = 0,
            ModelId = model.Id,
            IndicatorCode = measured.Indicator,
            Year = year,
            Kind = kind,
            Value = value,
            Status = status,
            SourceDocumentCode = null,
        };
}
