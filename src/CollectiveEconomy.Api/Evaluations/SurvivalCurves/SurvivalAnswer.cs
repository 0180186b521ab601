using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.Survival;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;
using Survival = CollectiveEconomy.Statistics.Cubes.Measures.Survival;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Survival of chains after support ended.</summary>
internal sealed class SurvivalAnswer : EvaluationAnswer
{
    private readonly IReadOnlyList<(UnitDurations Cases, GroupSurvival Group)> _groups;

    private SurvivalAnswer(
        LoadedRelease release,
        ISpecification specification,
        AccessClass access,
        IEnumerable<(UnitDurations Cases, GroupSurvival Group)> groups
    )
        : base(release, specification, access) => _groups = [.. groups];

    /// <inheritdoc/>
    public override LocalizedText Title => new("chuỗi giá trị còn hoạt động sau hỗ trợ", "survival of chains after support");

    /// <inheritdoc/>
    public override LocalizedText Assumption =>
        new(
            "Chuỗi chưa được kiểm tra đến một ngày tồn tại như các chuỗi được kiểm tra. Ngày phát hiện chuỗi ngừng hoạt động là muộn nhất có thể (dữ liệu bị kiểm duyệt khoảng), nên tỷ lệ còn hoạt động là cận trên.",
            "Chains not verified up to a day survive as those that were. The day on which a chain is found inactive is the latest possible one (interval censoring), so shares are upper bounds."
        );

    /// <inheritdoc/>
    public override object Result =>
        new
        {
            Groups = Groups.Select(group => new
            {
                Member = group.Member?.Value,
                group.Year,
                group.Models,
                group.Followed,
                group.Ended,
                group.Status,
                group.Curve,
                group.MedianDays,
                group.MedianLower,
                group.MedianUpper,
                group.RestrictedMean,
                group.RestrictedMeanError,
            }),
            LogRank,
        };

    /// <summary>The groups, in the order of the dimension.</summary>
    public IReadOnlyList<GroupSurvival> Groups => [.. _groups.Select(group => group.Group)];

    /// <summary>Whether survival differs between the groups that are shown; null with fewer than two, or without a chain that ended.</summary>
    public LogRank? LogRank =>
        LogRankTest.Of([
            .. _groups
                .Where(group => group.Group.IsShown)
                .Select(group => (IReadOnlyCollection<Duration>)[.. GroupSurvival.DurationsOf(group.Cases)]),
        ])
            is { } test
            ? new LogRank(Rules.Shown(test.Statistic), test.DegreesOfFreedom, Rules.Shown(test.PValue))
            : null;

    /// <summary>Follows chains.</summary>
    /// <exception cref="QueryRefused">A filter selects by what came of chains, or the limit is out of bounds.</exception>
    public static SurvivalAnswer Of(
        LoadedRelease release,
        Specification<SurvivalMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    )
    {
        EvaluationChecks.RefuseFilters(specification.Question);
        EvaluationChecks.RefuseLimit(specification.Method.Limit);
        var rules = new EstimateRules(access);
        var measure = specification.Question.Cube.Measures.OfType<Survival>().First();
        var cases = release.Durations(specification.Question, new Durations(measure.Time, measure.Event), access, cancellationToken);
        return new SurvivalAnswer(
            release,
            specification,
            access,
            specification.Method.By is null
                ?
                [
                    Group(
                        new UnitDurations(
                            [],
                            [.. cases.SelectMany(group => group.Durations)],
                            cases.Sum(group => group.Cases),
                            cases.Sum(group => group.Organisations)
                        )
                    ),
                ]
                : cases.Select(Group)
        );

        (UnitDurations, GroupSurvival) Group(UnitDurations group)
        {
            var dimension = specification.Question.By[0];
            var member =
                group.Members is [string code] && dimension is CodeDimension coded
                    ? release.Codes(coded.CodelistIn(specification.Question.Areas)).GetValueOrDefault(code)
                    : null;
            return (group, new GroupSurvival(group, member, group.Members is [int year] ? year : null, specification.Method.Limit, rules));
        }
    }
}
