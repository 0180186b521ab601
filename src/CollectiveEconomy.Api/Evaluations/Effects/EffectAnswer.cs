using CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>The effects of a specification in a release.</summary>
internal sealed class EffectAnswer : EvaluationAnswer
{
    private EffectAnswer(LoadedRelease release, Specification<EffectMethod> specification, AccessClass access, EffectPanel panel)
        : base(release, specification, access)
    {
        (Specification, EffectPanel) = (specification, panel);
        var effects = GroupTimeEstimator.Estimate(panel.Panel, Options);
        if (!effects.Any(effect => effect is { Estimate: not null, EventTime: >= 0 }))
            throw new QueryRefused([NoEstimate.Fault(effects, panel)]);
        Effects = SetOf(panel, effects);
    }

    /// <summary>What is estimated.</summary>
    public Specification<EffectMethod> Specification { get; }

    /// <summary>The organisations.</summary>
    public EffectPanel EffectPanel { get; }

    /// <summary>The effects.</summary>
    public EffectSet Effects { get; }

    /// <summary>Choices of the estimator.</summary>
    public GroupTimeOptions Options =>
        new(
            Specification.Method.Comparison,
            Specification.Method.BasePeriod,
            Specification.Method.Adjustment,
            Specification.Method.Anticipation
        );

    /// <inheritdoc/>
    public override LocalizedText Title =>
        new(
            $"tác động của hỗ trợ đến {Specification.Outcome.TitleIn(Language.Vi)}",
            $"effect of support on {Specification.Outcome.TitleIn(Language.En)}"
        );

    /// <inheritdoc/>
    public override LocalizedText Assumption => EffectAssumptions.Of(Specification.Method);

    /// <inheritdoc/>
    public override object Result =>
        new
        {
            Specification.Outcome.Unit,
            Treated,
            Compared,
            ClusterCount,
            Dropped,
            GroupTime = Effects.GroupTime(),
            Simple = Effects.Average(Aggregation.Simple),
            Dynamic = Effects.Average(Aggregation.Dynamic),
            Cohorts = Effects.Average(Aggregation.Group),
            Calendar = Effects.Average(Aggregation.Calendar),
            PreTrend = Effects.PreTrend(),
            PreTrendOfCohorts = Effects.PreTrendOfCohorts(),
            Balanced = Balanced(),
            Diagnostics = Diagnostics()?.Result,
        };

    /// <summary>Number of supported organisations of the panel; for the public a randomly rounded one.</summary>
    public long Treated => CountOf(unit => EffectPanel.Panel.FirstTreated[unit] is not null);

    /// <summary>Number of organisations of the panel that were never supported; for the public a randomly rounded one.</summary>
    public long Compared => CountOf(unit => EffectPanel.Panel.FirstTreated[unit] is null);

    /// <summary>Number of groups within which organisations may depend on each other.</summary>
    public long ClusterCount => Effects.Clusters is { } provinces ? provinces.Distinct().Count() : CountOf(_ => true);

    /// <summary>Organisations that are left out.</summary>
    public IReadOnlyList<DroppedUnits> Dropped => Rules.Counts(EffectPanel.Dropped);

    /// <summary>Estimates the effects.</summary>
    /// <param name="release">The release.</param>
    /// <param name="specification">What is estimated.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The specification does not fit, or nothing can be estimated.</exception>
    public static EffectAnswer Of(
        LoadedRelease release,
        Specification<EffectMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        EvaluationChecks.Refuse(specification, release.Release, access);
        var rows = release.UnitYears(specification.Question, specification.Covariates, access, cancellationToken);
        var panel = EffectPanel.Of(specification, rows, new EstimateRules(access));
        cancellationToken.ThrowIfCancellationRequested();
        return new EffectAnswer(release, specification, access, panel);
    }

    /// <summary>The same estimates from the organisations that reported in every year; null when there are none.</summary>
    public BalancedEffects? Balanced()
    {
        if (EffectPanel.Balanced() is not { } panel)
            return null;
        var effects = SetOf(panel, Options);
        return new BalancedEffects(
            Rules.Count(panel.ReportsOf(isTreated: true)),
            Rules.Count(panel.ReportsOf(isTreated: false)),
            effects.Average(Aggregation.Simple),
            effects.Average(Aggregation.Dynamic)
        );
    }

    /// <summary>What speaks for and against the estimates; null when none is shown.</summary>
    public EffectDiagnostics? Diagnostics() => Effects.HasEffect ? new EffectDiagnostics(this) : null;

    /// <summary>Effects on a panel by other choices of the estimator.</summary>
    public EffectSet SetOf(EffectPanel panel, GroupTimeOptions options) => SetOf(panel, GroupTimeEstimator.Estimate(panel.Panel, options));

    /// <summary>Effects that another estimator gave.</summary>
    public EffectSet SetOf(EffectPanel panel, IReadOnlyList<GroupTimeEffect> effects) => new(panel, effects, Specification, Rules);

    private long CountOf(Func<int, bool> isCounted) =>
        Rules.Count(Enumerable.Range(0, EffectPanel.Panel.Units).Where(isCounted).Select(EffectPanel.LastReport));
}
