using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Samples;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>The organisations of a specification as a panel: those that can't play a part are left out, and counted by reason.</summary>
internal sealed class EffectPanel
{
    private readonly UnitYear?[][] _reports;

    private EffectPanel(
        Panel panel,
        UnitYear?[][] reports,
        IReadOnlyList<int> provinces,
        IReadOnlyList<Covariate> covariates,
        ILookup<DropReason, UnitYear> dropped
    ) => (Panel, _reports, Provinces, Covariates, Dropped) = (panel, reports, provinces, covariates, dropped);

    /// <summary>Outcomes by year and organisation.</summary>
    public Panel Panel { get; }

    /// <summary>Number of each organisation's province, from 0.</summary>
    public IReadOnlyList<int> Provinces { get; }

    /// <summary>What each covariate of the panel is.</summary>
    public IReadOnlyList<Covariate> Covariates { get; }

    /// <summary>Organisations that are left out, each by its last year.</summary>
    public ILookup<DropReason, UnitYear> Dropped { get; }

    /// <summary>What an organisation reported of the outcome in a year; null when nothing.</summary>
    public UnitYear? Report(int unit, int year) => _reports[year - Panel.FirstPeriod][unit];

    /// <summary>The last year of an organisation with a report.</summary>
    public UnitYear LastReport(int unit) => _reports.Last(year => year[unit] is not null)[unit]!;

    /// <summary>Last years with a report of the organisations of an arm.</summary>
    /// <param name="isTreated">Whether the arm is that of organisations supported in some year.</param>
    public IEnumerable<UnitYear> ReportsOf(bool isTreated) =>
        Enumerable.Range(0, Panel.Units).Where(unit => Panel.FirstTreated[unit] is not null == isTreated).Select(LastReport);

    /// <summary>The organisations that reported in every year; null when there are none.</summary>
    public EffectPanel? Balanced() =>
        BalancedPanel.Of(Panel) is { } balanced
            ? new EffectPanel(
                balanced.Panel,
                [.. _reports.Select(year => balanced.Units.Select(unit => year[unit]).ToArray())],
                balanced.Only(Provinces)!,
                Covariates,
                Dropped
            )
            : null;

    /// <summary>The panel of a specification.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="rows">Its organisations by year.</param>
    /// <param name="rules">What is shown.</param>
    public static EffectPanel Of(Specification<EffectMethod> specification, IReadOnlyList<UnitYear> rows, EstimateRules rules)
    {
        var method = specification.Method;
        var first = rows.Count == 0 ? 0 : rows.Min(row => row.Year);
        var last = rows.Count == 0 ? 0 : rows.Max(row => row.Year);
        var (kept, dropped) = (new List<UnitYear[]>(), new List<(DropReason Reason, UnitYear Row)>());
        foreach (var unit in rows.GroupBy(row => row.Unit).Select(unit => unit.ToArray()))
            if (ReasonOf(unit, method, first) is { } reason)
                dropped.Add((reason, unit[^1]));
            else
                kept.Add(unit);
        foreach (var cohort in kept.Where(unit => unit[0].FirstSupport is not null).GroupBy(unit => unit[0].FirstSupport).ToList())
            if (!rules.HasEnough(cohort.Select(unit => unit.Any(row => row.Contributes))))
            {
                dropped.AddRange(cohort.Select(unit => (DropReason.FewInCohort, unit[^1])));
                kept.RemoveAll(cohort.Contains);
            }

        var outcome = Enumerable.Range(first, last - first + 1).Select(_ => new double[kept.Count]).ToArray();
        var reports = outcome.Select(year => new UnitYear?[year.Length]).ToArray();
        foreach (var year in outcome)
            Array.Fill(year, double.NaN);
        foreach (var (place, unit) in kept.Index())
        foreach (var row in unit)
            if (ValueOf(row, method.Scale) is { } value)
                (outcome[row.Year - first][place], reports[row.Year - first][place]) = (value, row);
        string[] provinces = [.. kept.Select(unit => unit[^1].Province ?? "").Distinct().Order(StringComparer.Ordinal)];
        var covariates = BaselineCovariates.Of(kept, specification);
        return new EffectPanel(
            new Panel(first, outcome, [.. kept.Select(unit => unit[0].FirstSupport)], BaselineCovariates.Rows(covariates, kept.Count)),
            reports,
            [.. kept.Select(unit => Array.BinarySearch(provinces, unit[^1].Province ?? "", StringComparer.Ordinal))],
            [.. covariates.Select(covariate => covariate.Covariate)],
            dropped.ToLookup(unit => unit.Reason, unit => unit.Row)
        );
    }

    /// <summary>The outcome of an organisation in a year on a scale; null when it was not reported or has none.</summary>
    public static double? ValueOf(UnitYear row, OutcomeScale scale) =>
        row.Value is not { } value ? null
        : scale == OutcomeScale.Level ? (double)value
        : value > 0 ? Math.Log((double)value)
        : null;

    private static DropReason? ReasonOf(UnitYear[] unit, EffectMethod method, int firstYear)
    {
        if (!SupportCohorts.Includes(method.Cohort, method.CohortYears, unit[0].FirstSupport))
            return DropReason.OtherCohort;
        var years = unit.Where(row => ValueOf(row, method.Scale) is not null).Select(row => row.Year).ToList();
        if (years.Count == 0)
            return unit.Any(row => row.Value is not null) ? DropReason.NotPositive : DropReason.NeverObserved;
        if (years.Count == 1)
            return DropReason.ObservedOnce;
        if (unit[0].FirstSupport is not { } support)
            return null;
        return support - method.Anticipation <= firstYear ? DropReason.SupportedFromStart
            : years[0] >= support - method.Anticipation ? DropReason.NoYearBefore
            : null;
    }
}
