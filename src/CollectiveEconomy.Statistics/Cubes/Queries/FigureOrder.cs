using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>An order of cells by a figure. Nulls sort last; equal figures keep the order of their members.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record FigureOrder(Figure Figure, bool IsDescending);
