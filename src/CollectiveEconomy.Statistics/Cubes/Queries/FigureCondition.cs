using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Condition on a figure of each cell. A cell without the figure satisfies no condition.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Comparison">How it is compared: equal, at least, or at most.</param>
/// <param name="Value">The value, in the unit of the measure.</param>
public sealed record FigureCondition(Figure Figure, Comparison Comparison, decimal Value)
{
    /// <summary>Whether a cell satisfies it.</summary>
    public bool Holds(CubeCell cell) =>
        cell.Value(Figure) is { } value
        && Comparison switch
        {
            Comparison.Gte => value >= Value,
            Comparison.Lte => value <= Value,
            _ => value == Value,
        };
}
