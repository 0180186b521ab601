using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects on one panel, as they are shown. Effects that are withheld play no part in what is averaged from them.</summary>
internal sealed class EffectSet
{
    // The normal quantile of a 95 % interval.
    private const double Normal = 1.959963984540054;

    // With fewer clusters, signs alone give too few different draws.
    private const int ManyClusters = 12;

    private readonly EffectPanel _panel;
    private readonly EffectMethod _method;
    private readonly EstimateRules _rules;
    private readonly IReadOnlyList<GroupTimeEffect> _all;
    private readonly HashSet<GroupTimeEffect> _withheld;

    /// <summary>Effects of a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="effects">Its effects by cohort and year.</param>
    /// <param name="specification">What is estimated.</param>
    /// <param name="rules">What is shown.</param>
    public EffectSet(
        EffectPanel panel,
        IReadOnlyList<GroupTimeEffect> effects,
        Specification<EffectMethod> specification,
        EstimateRules rules
    )
    {
        (_panel, _method, _rules, _all) = (panel, specification.Method, rules, effects);
        _withheld = [.. effects.Where(effect => effect.Estimate is not null && !IsShown(effect))];
        Shown = [.. effects.Where(effect => effect.Estimate is not null && !_withheld.Contains(effect))];
    }

    /// <summary>The effects that are shown.</summary>
    public IReadOnlyList<GroupTimeEffect> Shown { get; }

    /// <summary>Whether an effect from support on is shown.</summary>
    public bool HasEffect => Shown.Any(effect => effect.EventTime >= 0);

    /// <summary>Clusters of the organisations; null where each is one.</summary>
    public IReadOnlyList<int>? Clusters => _method.Clusters == ClusterLevel.Province ? _panel.Provinces : null;

    /// <summary>The effects by cohort and year.</summary>
    public IReadOnlyList<GroupTimeEstimate> GroupTime() => [.. _all.Select(Told)];

    /// <summary>Averages of the effects that are shown.</summary>
    public AggregatedEffects AveragesBy(Aggregation aggregation)
    {
        (int, int)? events =
            _method.FirstEvent is null && _method.LastEvent is null
                ? null
                : (_method.FirstEvent ?? int.MinValue, _method.LastEvent ?? int.MaxValue);
        var isDynamic = aggregation == Aggregation.Dynamic;
        return AggregatedEffects.Of(_panel.Panel, Shown, aggregation, isDynamic ? events : null, isDynamic ? _method.BalancedTo : null);
    }

    /// <summary>The same averages with their errors.</summary>
    public AggregatedEstimate Average(Aggregation aggregation)
    {
        var averages = AveragesBy(aggregation);
        var overall = averages.Overall is { } all ? EstimateOf(null, all.Estimate, all.Influence) : null;
        if (averages.Parts.Count == 0)
            return new AggregatedEstimate(overall, [], null);
        var influence = ClusteredInfluence.Of([.. averages.Parts.Select(part => part.Influence)], Clusters);
        var critical = MultiplierBootstrap.Of(influence, averages.Parts.Count, _method.Draws, _method.Seed).CriticalValue;
        return new AggregatedEstimate(
            overall,
            [.. averages.Parts.Select(part => EstimateOf(part.At, part.Estimate, part.Influence, critical))],
            _rules.Shown(critical)
        );
    }

    /// <summary>The joint test of the averages by years before support; null when there are none.</summary>
    public PreTrend? PreTrend() =>
        TestOf(
            AggregatedEffects
                .Of(_panel.Panel, Shown, Aggregation.Dynamic)
                .Parts.Select(part => new GroupTimeEffect(0, part.At!.Value, 0, 0) { Estimate = part.Estimate, Influence = part.Influence })
        );

    /// <summary>The joint test of all effects by cohort before support; null when there are none.</summary>
    public PreTrend? PreTrendOfCohorts() => TestOf(Shown);

    /// <summary>An effect with its errors.</summary>
    /// <param name="at">What it is of; null for an overall effect.</param>
    /// <param name="estimate">The effect.</param>
    /// <param name="influence">Influence of each organisation.</param>
    /// <param name="critical">Number of standard errors by which a band is wide; null without one.</param>
    public EffectEstimate EstimateOf(int? at, double estimate, double[] influence, double? critical = null)
    {
        var error = ClusteredInfluence.Of([influence], Clusters).StandardError(0);
        // The base period is zero by definition: it has no error.
        double? known = error > 0 ? error : null;
        var width = known is null ? null : WidthOf(estimate, influence) * known;
        return new EffectEstimate(
            at,
            _rules.Shown(estimate, error),
            _rules.Shown(known),
            _rules.Shown(estimate - width, error),
            _rules.Shown(estimate + width, error),
            _rules.Shown(estimate - (critical * known), error),
            _rules.Shown(estimate + (critical * known), error)
        );
    }

    // With few clusters the normal distribution makes intervals too narrow.
    private double? WidthOf(double estimate, double[] influence) =>
        Clusters is not { } clusters
            ? Normal
            : WildClusterBootstrap
                .Of(
                    estimate,
                    influence,
                    clusters,
                    clusters.Distinct().Count() >= ManyClusters ? ClusterWeights.Rademacher : ClusterWeights.Webb,
                    _method.Draws,
                    _method.Seed
                )
                ?.CriticalValue;

    private GroupTimeEstimate Told(GroupTimeEffect effect)
    {
        var isWithheld = _withheld.Contains(effect);
        var one = effect.Estimate is { } estimate && !isWithheld ? EstimateOf(null, estimate, effect.Influence) : null;
        return new GroupTimeEstimate(
            effect.Group,
            effect.Period,
            effect.EventTime,
            _rules.Count(ReportsOf(effect, isTreated: true)),
            _rules.Count(ReportsOf(effect, isTreated: false)),
            one is not null ? ObservationStatus.A
                : isWithheld ? ObservationStatus.Q
                : ObservationStatus.O,
            effect.Missing,
            one?.Estimate,
            one?.StandardError,
            one?.Lower,
            one?.Upper
        );
    }

    private PreTrend? TestOf(IEnumerable<GroupTimeEffect> effects) =>
        PreTrendTest.Of(effects, _method.Anticipation, Clusters) is { } test
            ? new PreTrend(_rules.Shown(test.Statistic), test.DegreesOfFreedom, _rules.Shown(test.PValue))
            : null;

    private bool IsShown(GroupTimeEffect effect)
    {
        // Zero by definition tells nothing.
        if (_rules.IsExact || IsBase(effect))
            return true;
        return effect.Treated + effect.Compared - (2 * _panel.Panel.Regressors) >= EstimateRules.MinDegreesOfFreedom
            && _rules.IsShown(ArmOf(effect, isTreated: true))
            && _rules.IsShown(ArmOf(effect, isTreated: false));
    }

    private List<(UnitYear Report, double Influence)> ArmOf(GroupTimeEffect effect, bool isTreated) =>
        [
            .. from unit in Enumerable.Range(0, _panel.Panel.Units)
            where effect.Influence[unit] != 0 && (_panel.Panel.FirstTreated[unit] == effect.Group) == isTreated
            let report = _panel.Report(unit, effect.Period)
            where report is not null
            select (report, effect.Influence[unit]),
        ];

    private IEnumerable<UnitYear> ReportsOf(GroupTimeEffect effect, bool isTreated) =>
        effect.Influence.Length == 0 || IsBase(effect) ? [] : ArmOf(effect, isTreated).Select(unit => unit.Report);

    private static bool IsBase(GroupTimeEffect effect) => effect.Influence.All(influence => influence == 0);
}
