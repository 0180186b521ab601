using CollectiveEconomy.Statistics.Cubes.Answers;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>
/// Selects and orders the cells of a response by the figures shown, after protection, so that withheld figures have no effect.
/// </summary>
public static class CellSelection
{
    /// <summary>The cells that a question wants of all its cells, which come in the order of their members.</summary>
    public static CellPage Of(CubeQuery question, IReadOnlyList<CubeCell> cells)
    {
        IEnumerable<CubeCell> kept = cells;
        if (question.Having.Count > 0)
            kept = kept.Where(cell => question.Having.All(condition => condition.Holds(cell)));
        if (question.OrderBy.Count > 0)
            kept = Ordered(question, kept);
        if (question.FirstPer is { } group)
            kept = FirstOf(group, kept, cells);
        if (ReferenceEquals(kept, cells) && question is { Skip: 0, First: null })
            return new CellPage(cells, cells.Count, HasMore: false);
        var all = kept.ToList();
        var page = all.Skip(question.Skip).Take(question.First ?? all.Count).ToList();
        return new CellPage(page, all.Count, question.Skip + page.Count < all.Count);
    }

    private static IOrderedEnumerable<CubeCell> Ordered(CubeQuery question, IEnumerable<CubeCell> cells)
    {
        var ordered = cells.Order(Comparer<CubeCell>.Create((_, _) => 0));
        foreach (var order in question.OrderBy)
        {
            var present = ordered.ThenBy(cell => cell.Value(order.Figure) is null);
            ordered = order.IsDescending
                ? present.ThenByDescending(cell => cell.Value(order.Figure))
                : present.ThenBy(cell => cell.Value(order.Figure));
        }

        return ordered;
    }

    // Group by group, in the order in which the groups come by themselves; so what is asked first of each stands together.
    private static IEnumerable<CubeCell> FirstOf(FirstOfEach group, IEnumerable<CubeCell> ordered, IReadOnlyList<CubeCell> cells)
    {
        var groups = ordered.GroupBy(KeyOf).ToDictionary(cells => cells.Key);
        return cells.Select(KeyOf).Distinct().Where(groups.ContainsKey).SelectMany(key => groups[key].Take(group.Count));

        string KeyOf(CubeCell cell) => $"{cell.TotalledMask}\n{string.Join('\n', group.By.Select(cell.Member))}";
    }
}
