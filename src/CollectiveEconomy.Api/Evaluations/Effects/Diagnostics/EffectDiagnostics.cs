using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;
using CollectiveEconomy.Evaluation.Sensitivity;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>What speaks for and against estimates. Parts are computed on request.</summary>
/// <param name="answer">The estimates.</param>
internal sealed class EffectDiagnostics(EffectAnswer answer)
{
    private const int MaxPlacebo = 3;

    // Trends are compared with one base period.
    private readonly Lazy<AggregatedEffects> _study = new(() =>
        answer.SetOf(answer.EffectPanel, answer.Options with { BasePeriod = BasePeriod.Universal }).AveragesBy(Aggregation.Dynamic)
    );

    /// <summary>All of them, as they are cited.</summary>
    public object Result =>
        new
        {
            EventStudy = EventStudy(),
            Sensitivity = Sensitivity(),
            TwoWay = TwoWay(),
            TwoWayParts = answer.Rules.IsExact ? TwoWayParts() : null,
            SecondEstimator = SecondEstimator(),
            Balance = Balance(),
            LeaveOneOut = answer.Rules.IsExact ? LeaveOneOut() : null,
            Placebo = Placebo(),
            Flows = answer.Rules.IsExact ? Flows() : null,
        };

    /// <summary>Effects by years since support against one base year, with their covariance; null when there is no base year.</summary>
    public StudyCovariance? EventStudy() =>
        Study is { } study
            ? new StudyCovariance(
                study.Reference,
                study.EventTimes,
                [.. study.Estimates.Select((estimate, place) => answer.Rules.Shown(estimate, Math.Sqrt(study.Covariance[place, place])))],
                [.. study.Covariance.ToRowArrays().Select(row => row.Select(value => answer.Rules.Shown(value)).ToArray())]
            )
            : null;

    /// <summary>How the effects change if trends were not parallel; none when there is no year to judge them by.</summary>
    public IReadOnlyList<SensitivityOfEffect> Sensitivity() =>
        Study is { } study
            ?
            [
                .. new[]
                {
                    (Target: SensitivityTarget.First(study), Kind: EffectTarget.FirstYear),
                    (Target: SensitivityTarget.Average(study), Kind: EffectTarget.Average),
                }
                    .Where(target => target.Target is not null)
                    .Select(target => SensitivityOfEffect.Of(target.Kind, target.Target!, answer.Rules)),
            ]
            : [];

    /// <summary>The two-way fixed-effects estimate; null when there is none.</summary>
    public EffectEstimate? TwoWay() =>
        TwoWayFixedEffects.Of(Panel) is { } estimate ? answer.Effects.EstimateOf(null, estimate.Estimate, estimate.Influence) : null;

    /// <summary>The comparisons of which the two-way estimate is made, on the balanced panel; null when there is none.</summary>
    public IReadOnlyList<TwoWayPart>? TwoWayParts() =>
        answer.EffectPanel.Balanced() is { } balanced && BaconDecomposition.Of(balanced.Panel) is { } parts
            ?
            [
                .. parts.Select(part => new TwoWayPart(
                    part.Group,
                    part.Comparison,
                    part.ComparedGroup,
                    answer.Rules.Shown(part.Estimate),
                    answer.Rules.Shown(part.Weight)
                )),
            ]
            : null;

    /// <summary>The estimates of Sun and Abraham, by years since support.</summary>
    public AggregatedEstimate SecondEstimator() =>
        answer.SetOf(answer.EffectPanel, InteractionWeighted.Estimate(Panel, answer.Options.Anticipation)).Average(Aggregation.Dynamic);

    /// <summary>How alike both arms are in their covariates; null without covariates.</summary>
    public Balance? Balance() =>
        answer.EffectPanel.Covariates.Count == 0
            ? null
            : Diagnostics.Balance.Of(
                CovariateBalance.Of(Panel, answer.Options.Comparison, answer.Options.Anticipation),
                answer.EffectPanel.Covariates,
                answer.Rules
            );

    /// <summary>The simple average without each of the cohorts.</summary>
    public IReadOnlyList<CheckedEffect> LeaveOneOut() =>
        [
            .. LeaveOneGroupOut
                .Of(Panel, answer.Options, Aggregation.Simple, answer.Effects.Clusters)
                .Select(without => CheckedEffect.Of(without.Group, without.Effect, answer.Rules)),
        ];

    /// <summary>The effect of support moved to earlier years, before it began: it should be zero.</summary>
    public IReadOnlyList<CheckedEffect> Placebo() =>
        [
            .. Enumerable
                .Range(1, MaxPlacebo)
                .Select(earlier => PlaceboDate.Of(Panel, answer.Options, earlier, answer.Effects.Clusters))
                .Where(placebo => placebo.Effect is { } effect && (answer.Rules.IsExact || effect.Treated >= EstimateRules.MinUnits))
                .Select(placebo => CheckedEffect.Of(-placebo.Earlier, placebo.Effect, answer.Rules)),
        ];

    /// <summary>How many organisations of each arm entered and left the reports.</summary>
    public IReadOnlyList<ArmFlow> Flows() => ArmFlow.Of(Panel);

    private Panel Panel => answer.EffectPanel.Panel;

    private EventStudy? Study =>
        CollectiveEconomy.Evaluation.Inference.EventStudy.Of(_study.Value, answer.Options.Anticipation, answer.Effects.Clusters);
}
