using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each actual value, by model, indicator and year; with the latest baseline and the latest target of its model and indicator.</summary>
public sealed class OutcomeFacts : ICubeFacts
{
    private const string Percent = "PERCENT";

    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(OutcomeFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var models = source.Models;
        var indicators = source.Register.OutcomeIndicators.ToDictionary(indicator => indicator.Code);
        var observations = source
            .Register.OutcomeObservations.Where(observation =>
                observation.Kind != OutcomeKind.Actual || observation.Year <= source.LastYear
            )
            .OrderBy(observation => observation.ModelId)
            .ThenBy(observation => observation.IndicatorCode)
            .ThenBy(observation => observation.Year)
            .AsEnumerable();
        foreach (var (key, run) in observations.RunsBy(observation => (observation.ModelId, observation.IndicatorCode)))
            if (models.TryGetValue(key.ModelId, out var model))
                foreach (var fact in Facts(model, indicators[key.IndicatorCode], run))
                    yield return fact;
    }

    private static IEnumerable<OutcomeFact> Facts(PublishedModel model, OutcomeIndicator indicator, IReadOnlyList<OutcomeObservation> run)
    {
        OutcomeObservation? Latest(OutcomeKind kind) => run.LastOrDefault(observation => observation.Kind == kind);
        var (baseline, target) = (Latest(OutcomeKind.Baseline), Latest(OutcomeKind.Target));
        return run.Where(observation => observation.Kind == OutcomeKind.Actual)
            .Select(observation => Fact(model, indicator, baseline, target, observation));
    }

    private static OutcomeFact Fact(
        PublishedModel model,
        OutcomeIndicator indicator,
        OutcomeObservation? baselined,
        OutcomeObservation? targeted,
        OutcomeObservation observation
    )
    {
        var actual = Hundredths.Of(observation.Value);
        var (baseline, target) = (Hundredths.Of(baselined?.Value), Hundredths.Of(targeted?.Value));
        return new OutcomeFact
        {
            CooperativeId = model.Cooperative.Id,
            ModelId = model.Row.Id,
            Programme = model.Row.ProgrammeCode,
            Indicator = observation.IndicatorCode,
            Year = observation.Year,
            YearsSinceStart = SupportPeriods.YearsSince(model.Row.StartYear, observation.Year)!.Value,
            Region2025 = model.Place.Region2025,
            RegionBefore2025 = model.Place.RegionBefore2025,
            Province2025 = model.Place.Province2025,
            ProvinceBefore2025 = model.Place.ProvinceBefore2025,
            Field = model.Cooperative.Field,
            Unit = model.Row.SupportUnitCode,
            Products = model.Products,
            ContentAreas = model.ContentAreas,
            Baseline = baseline,
            BaselineYear = baselined?.Year,
            Target = target,
            TargetYear = targeted?.Year,
            IsPercentage = indicator.Unit == Percent,
            Actual = actual,
            Change = actual - baseline,
            Attainment = Attainments.Of(baseline, target, actual),
            IsProvisional = observation.Status == ObservationStatus.P,
            IsEstimated = observation.Status == ObservationStatus.E,
            IsBreak = observation.Status == ObservationStatus.B,
            IsUnreliable = observation.Status == ObservationStatus.U,
            MeetsTarget = Attainments.MeetsTarget(indicator.Direction, baseline, target, actual),
        };
    }
}
