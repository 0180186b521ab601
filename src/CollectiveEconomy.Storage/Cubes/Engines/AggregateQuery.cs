using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Storage.Cubes.Engines;

/// <summary>A question as engines are asked it: which aggregates of which table, before anything is decided about what is shown.</summary>
/// <param name="Question">The question; its dimensions and filters define the cells.</param>
/// <param name="Table">The table that answers.</param>
/// <param name="Aggregates">What is computed of each cell.</param>
/// <param name="MaxCells">Number of cells above which it is refused.</param>
internal sealed record AggregateQuery(CubeQuery Question, FactTable Table, IReadOnlyList<Aggregate> Aggregates, int MaxCells)
{
    /// <summary>The cube.</summary>
    public Cube Cube => Table.Cube;

    /// <summary>What a question needs for a class of callers.</summary>
    public static AggregateQuery Of(CubeQuery question, AccessClass access, int maxCells) =>
        new(question, FactTable.For(question.Cube, access), Disclosure.Needs(question, access), maxCells);

    /// <summary>Refuses more cells than allowed.</summary>
    /// <exception cref="QueryRefused">There are more.</exception>
    public void RefuseAbove(int cells)
    {
        if (cells > MaxCells)
            throw new QueryRefused([TooManyCells.Fault(MaxCells)]);
    }
}
