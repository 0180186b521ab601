using CollectiveEconomy.Api.Evaluations.Effects;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Outcomes of supported organisations by years since support began.</summary>
internal sealed class BeforeAfterAnswer : EvaluationAnswer
{
    // The last year before support.
    private const int Base = -1;

    private readonly Specification<BeforeAfterMethod> _specification;
    private readonly ILookup<int, (UnitYear Row, double Value)> _byEvent;
    private readonly ILookup<DropReason, UnitYear> _dropped;

    private BeforeAfterAnswer(
        LoadedRelease release,
        Specification<BeforeAfterMethod> specification,
        AccessClass access,
        IReadOnlyList<UnitYear> rows
    )
        : base(release, specification, access)
    {
        _specification = specification;
        var method = specification.Method;
        var (kept, dropped) = (new List<(UnitYear Row, double Value)>(), new List<(DropReason Reason, UnitYear Row)>());
        foreach (var unit in rows.Where(row => row.FirstSupport is not null).GroupBy(row => row.Unit).Select(unit => unit.ToArray()))
        {
            List<(UnitYear Row, double Value)> known =
            [
                .. from row in unit
                where row.Year - row.FirstSupport >= method.FirstEvent && row.Year - row.FirstSupport <= method.LastEvent
                let value = EffectPanel.ValueOf(row, method.Scale)
                where value is not null
                select (row, value.Value),
            ];
            if (!SupportCohorts.Includes(method.Cohort, method.CohortYears, unit[0].FirstSupport))
                dropped.Add((DropReason.OtherCohort, unit[^1]));
            else if (known.Count == 0)
                dropped.Add((unit.Any(row => row.Value is not null) ? DropReason.NotInYears : DropReason.NeverObserved, unit[^1]));
            else if (method.IsBalanced && known.Count < method.LastEvent - method.FirstEvent + 1)
                dropped.Add((DropReason.NotBalanced, unit[^1]));
            else
                kept.AddRange(known);
        }

        _byEvent = kept.ToLookup(one => one.Row.Year - one.Row.FirstSupport!.Value);
        _dropped = dropped.ToLookup(unit => unit.Reason, unit => unit.Row);
    }

    /// <inheritdoc/>
    public override LocalizedText Title =>
        new($"{Outcome.TitleIn(Language.Vi)} trước và sau hỗ trợ", $"{Outcome.TitleIn(Language.En)} before and after support");

    /// <inheritdoc/>
    public override LocalizedText Assumption =>
        new(
            "Đây là mô tả, không phải tác động của hỗ trợ: thay đổi chung của mọi tổ chức cũng nằm trong đó. Muốn biết tác động, hãy so sánh với tổ chức không được hỗ trợ bằng 'differenceInDifferences'.",
            "This describes, and is no effect of support: what changed for all organisations is part of it. For effects, compare with organisations that were not supported by 'differenceInDifferences'."
        );

    /// <inheritdoc/>
    public override object Result =>
        new
        {
            Unit,
            Dropped,
            Years,
        };

    /// <summary>Unit of the outcome, a code of UNIT. On the logarithmic scale figures have no unit.</summary>
    public string Unit => Outcome.Unit;

    /// <summary>Organisations that are left out.</summary>
    public IReadOnlyList<DroppedUnits> Dropped => Rules.Counts(_dropped);

    /// <summary>The years, from the first to the last.</summary>
    public IReadOnlyList<YearAroundSupport> Years =>
        [
            .. Enumerable
                .Range(_specification.Method.FirstEvent, _specification.Method.LastEvent - _specification.Method.FirstEvent + 1)
                .Select(Year),
        ];

    /// <summary>Describes outcomes.</summary>
    public static BeforeAfterAnswer Of(
        LoadedRelease release,
        Specification<BeforeAfterMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        EvaluationChecks.RefuseOutcome(specification.Question, access);
        EvaluationChecks.RefuseCohort(specification.Method.CohortYears, access);
        EvaluationChecks.RefuseEvents(specification.Method.FirstEvent, specification.Method.LastEvent, release.Release);
        return new BeforeAfterAnswer(
            release,
            specification,
            access,
            release.UnitYears(specification.Question, [], access, cancellationToken)
        );
    }

    private Measure Outcome => _specification.Question.Figures[0].Measure;

    private YearAroundSupport Year(int yearsSinceSupport)
    {
        var year = _byEvent[yearsSinceSupport].ToList();
        var basis = _byEvent[Base].ToDictionary(one => one.Row.Unit);
        var both = year.Where(one => basis.ContainsKey(one.Row.Unit)).ToList();
        var count = Rules.Count(year.Select(one => one.Row));
        var compared = Rules.Count(both.Select(one => one.Row));
        var isShown = year.Count > 0 && Rules.IsShown([.. year.Select(one => (one.Row, one.Value))]);
        if (!isShown)
            return new YearAroundSupport(
                yearsSinceSupport,
                count,
                year.Count == 0 ? ObservationStatus.O : ObservationStatus.Q,
                null,
                null,
                null,
                null,
                null,
                compared
            );
        var values = Moments.Of(year.Select(one => one.Value));
        // Both years are compared with the same organisations, so their contributions are judged as well.
        var change =
            both.Count > 0
            && Rules.IsShown([.. both.Select(one => (one.Row, one.Value))])
            && Rules.HasEnough(both.Select(one => basis[one.Row.Unit].Row.Contributes))
                ? Moments.Of(both.Select(one => one.Value - basis[one.Row.Unit].Value))
                : null;
        return new YearAroundSupport(
            yearsSinceSupport,
            count,
            ObservationStatus.A,
            Rules.Shown(values.Mean, values.Error),
            Rules.Shown(values.Error),
            Rules.Shown(values.Median, values.Error),
            Rules.Shown(change?.Mean, change?.Error ?? 0),
            change?.Error > 0 ? Rules.Shown(change.Error) : null,
            compared
        );
    }
}
