using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The grouping sets of a question that unfold the same list dimensions, ready to be computed.</summary>
internal sealed class BranchPlan
{
    private readonly RowFilter _filter;
    private readonly IReadOnlyList<Unfolding> _unfoldings;
    private readonly IReadOnlyList<CellAxis> _axes;
    private readonly IReadOnlyList<IReadOnlyList<CellAxis>> _sets;

    private BranchPlan(
        RowFilter filter,
        IReadOnlyList<Unfolding> unfoldings,
        IReadOnlyList<CellAxis> axes,
        IReadOnlyList<IReadOnlyList<CellAxis>> sets
    ) => (_filter, _unfoldings, _axes, _sets) = (filter, unfoldings, axes, sets);

    /// <summary>The branches of a question; null when a column that they need can't be held.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">What is filtered and grouped.</param>
    /// <param name="axes">The axis of each dimension of the question.</param>
    public static IReadOnlyList<BranchPlan>? Of(CubeQuery question, IRows rows, CellAxes axes)
    {
        var branches = question
            .GroupingSets.GroupBy(set => string.Join(' ', set.OfType<ListDimension>().Select(list => list.Name)))
            .Select(sets => Of(question, rows, axes, [.. sets]))
            .ToList();
        return branches.Contains(null) ? null : [.. branches.OfType<BranchPlan>()];
    }

    /// <summary>Its partitions, one for each set; partitions are made of each other where that is possible.</summary>
    /// <param name="count">Number of rows.</param>
    /// <param name="total">Key of the total over all dimensions of the question.</param>
    /// <param name="scratch">Gives room.</param>
    public IEnumerable<Partition> Partitions(int count, long total, Scratch scratch)
    {
        var (kept, passed) = _filter.Apply(count, scratch);
        var finest = Partition.Of(Entries.Of(kept, passed, _unfoldings, scratch), _axes, total, scratch);
        return _sets.Select(set => set.Count == _axes.Count ? finest : finest.Without(set, [.. _axes.Except(set)], total));
    }

    private static BranchPlan? Of(CubeQuery question, IRows rows, CellAxes axes, IReadOnlyList<IReadOnlyList<Dimension>> sets)
    {
        var unfolded = sets[0].OfType<ListDimension>().ToList();
        if (RowFilter.Of(rows, question, question.Where, unfolded) is not { } filter)
            return null;
        var all = question.By.Where(dimension => sets.Any(set => set.Contains(dimension))).ToList();
        return new BranchPlan(
            filter,
            [.. unfolded.Select(list => Unfold(question, rows.Lists(list)!, list, unfolded))],
            [.. all.Select(Axis)],
            [.. sets.Select(set => set.Select(Axis).ToList())]
        );

        CellAxis Axis(Dimension dimension) =>
            dimension is ListDimension list ? axes[dimension] with { List = unfolded.IndexOf(list) } : axes[dimension];
    }

    private static Unfolding Unfold(CubeQuery question, ListColumn column, ListDimension list, IReadOnlyList<ListDimension> unfolded)
    {
        var conditions = question
            .Where.Where(condition => condition.Dimension == list && !RowFilter.IsTestedByRow(condition, unfolded))
            .ToList();
        return new Unfolding(column, conditions.Count == 0 ? [.. column.Members.Select(_ => true)] : column.Accepted(conditions));
    }
}
