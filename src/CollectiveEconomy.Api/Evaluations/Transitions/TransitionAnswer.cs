using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Classes of supported organisations before and after support.</summary>
internal sealed class TransitionAnswer : EvaluationAnswer
{
    private const int Percent = 100;
    private const int DecimalsOfShares = 1;

    private readonly CodedDimension _dimension;
    private readonly ILookup<(string Before, string After), UnitYear> _moved;
    private readonly ILookup<DropReason, UnitYear> _dropped;
    private readonly IReadOnlyList<Code> _classes;

    private TransitionAnswer(
        LoadedRelease release,
        Specification<TransitionMethod> specification,
        AccessClass access,
        CodedDimension classes,
        IReadOnlyList<UnitYear> rows
    )
        : base(release, specification, access)
    {
        _dimension = classes;
        var method = specification.Method;
        var (moved, dropped) = (new List<((string, string) Classes, UnitYear Row)>(), new List<(DropReason Reason, UnitYear Row)>());
        foreach (var unit in rows.Where(row => row.FirstSupport is not null).GroupBy(row => row.Unit).Select(unit => unit.ToArray()))
        {
            var (before, after) = (In(method.Before), In(method.After));
            if (!SupportCohorts.Includes(method.Cohort, method.CohortYears, unit[0].FirstSupport))
                dropped.Add((DropReason.OtherCohort, unit[^1]));
            else if (before?.Attributes[0] is not { } was)
                dropped.Add((DropReason.NoYearBefore, unit[^1]));
            else if (after?.Attributes[0] is not { } became)
                dropped.Add((DropReason.NoYearAfter, unit[^1]));
            else
                moved.Add(((was, became), after));

            UnitYear? In(int yearsSinceSupport) => unit.FirstOrDefault(row => row.Year - row.FirstSupport == yearsSinceSupport);
        }

        _classes = [.. release.Codes(classes.Codelist).Values.OrderBy(code => code.SortOrder)];
        _moved = moved.ToLookup(one => one.Classes, one => one.Row);
        _dropped = dropped.ToLookup(unit => unit.Reason, unit => unit.Row);
    }

    /// <inheritdoc/>
    public override LocalizedText Title =>
        new($"{_dimension.TitleIn(Language.Vi)} trước và sau hỗ trợ", $"{_dimension.TitleIn(Language.En)} before and after support");

    /// <inheritdoc/>
    public override LocalizedText Assumption =>
        new(
            "Đây là mô tả, không phải tác động của hỗ trợ: xếp loại của tổ chức không được hỗ trợ cũng thay đổi. Chỉ tính tổ chức có xếp loại ở cả hai năm.",
            "This describes, and is no effect of support: classes of organisations that were not supported change too. Only organisations with a class in both years count."
        );

    /// <inheritdoc/>
    public override object Result =>
        new
        {
            Status,
            Organisations,
            StayerShare,
            Transitions = Transitions.Select(Cited),
            Dropped,
        };

    /// <summary>Normal (A), withheld (Q) where too few organisations have both classes, or missing (O) where none has.</summary>
    public ObservationStatus Status =>
        _moved.Count == 0 ? ObservationStatus.O
        : Rules.HasEnough(_moved.SelectMany(cell => cell).Select(_ => true)) ? ObservationStatus.A
        : ObservationStatus.Q;

    /// <summary>Number of organisations with both classes; for the public a randomly rounded one.</summary>
    public long Organisations => Rules.Count(_moved.SelectMany(cell => cell));

    /// <summary>Share of organisations in the same class before and after, in percent; null when it is withheld or there are none.</summary>
    public double? StayerShare =>
        Status == ObservationStatus.A
            ? ShareOf(_moved.Where(cell => cell.Key.Before == cell.Key.After).SelectMany(cell => cell), Organisations)
            : null;

    /// <summary>The matrix, by class before and after; empty when it is withheld.</summary>
    public IReadOnlyList<Transition> Transitions =>
        Status != ObservationStatus.A
            ? []
            :
            [
                .. from before in _classes
                let all = Rules.Count(_moved.Where(cell => cell.Key.Before == before.Value).SelectMany(cell => cell))
                from after in _classes
                let cell = _moved[(before.Value, after.Value)].ToList()
                select new Transition(before, after, Rules.Count(cell), ShareOf(cell, all)),
            ];

    /// <summary>Organisations that are left out.</summary>
    public IReadOnlyList<DroppedUnits> Dropped => Rules.Counts(_dropped);

    /// <summary>Describes transitions.</summary>
    public static TransitionAnswer Of(
        LoadedRelease release,
        Specification<TransitionMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        var method = specification.Method;
        EvaluationChecks.RefuseFilters(specification.Question);
        EvaluationChecks.RefuseCohort(method.CohortYears, access);
        EvaluationChecks.RefuseEvents(method.Before, method.After, release.Release);
        var classes = specification
            .Question.Cube.Dimensions.OfType<CodedDimension>()
            .Single(dimension => dimension.Name == method.Of && dimension.IsSensitive);
        var rows = release.UnitYears(specification.Question, [classes], access, cancellationToken);
        return new TransitionAnswer(release, specification, access, classes, rows);
    }

    // Of rounded counts, so that a share tells no more than they do.
    private double? ShareOf(IEnumerable<UnitYear> part, long all) =>
        all == 0
            ? null
            : Math.Min(Percent, Math.Round((double)Rules.Count(part) * Percent / all, DecimalsOfShares, MidpointRounding.ToEven));

    private static object Cited(Transition transition) =>
        new
        {
            Before = transition.Before.Value,
            After = transition.After.Value,
            transition.Organisations,
            transition.Share,
        };
}
