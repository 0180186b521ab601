using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The axes of the cells of a question.</summary>
internal sealed class CellAxes
{
    private readonly Dictionary<Dimension, CellAxis> _axes = [];

    private CellAxes(CellKeys keys) => Keys = keys;

    /// <summary>Numbers the cells.</summary>
    public CellKeys Keys { get; }

    /// <summary>In how many entries of one cell a row may stand: more than once only if a list names a member twice.</summary>
    public long Repeats { get; private set; } = 1;

    /// <summary>The axis of a dimension.</summary>
    public CellAxis this[Dimension dimension] => _axes[dimension];

    /// <summary>The axes of a question; null when it has too many combinations of members to number them, or a column can't be held.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">What is grouped.</param>
    public static CellAxes? Of(CubeQuery question, IRows rows)
    {
        var sources = question.By.Select(dimension => Source(dimension, rows, question.Areas)).ToList();
        if (sources.Exists(source => source.Members is null) || !CellKeys.CanNumber(sources.Select(source => source.Members!)))
            return null;
        var axes = new CellAxes(new CellKeys([.. sources.Select(source => source.Members!)]));
        for (var place = 0; place < sources.Count; place++)
        {
            var (column, longest, members) = sources[place];
            axes._axes.Add(question.By[place], new CellAxis(column, List: 0, members!.Length, axes.Keys.Step(place)));
            axes.Repeats *= longest;
        }

        return axes;
    }

    private static (MemberColumn? Column, int Longest, object?[]? Members) Source(Dimension dimension, IRows rows, AreaSet areas)
    {
        if (dimension is ListDimension list)
        {
            var lists = rows.Lists(list);
            return (null, lists?.Longest ?? 1, lists?.Members);
        }

        var members = rows.Members(dimension, areas);
        return (members, 1, members?.Members);
    }
}
