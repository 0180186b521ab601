using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Keeps the first cells of each group, in the requested order, group by group. Totals form groups of their own.</summary>
/// <param name="By">The dimensions whose members make a group; some of the question's.</param>
/// <param name="Count">Number of cells kept per group.</param>
public sealed record FirstOfEach(IReadOnlyList<Dimension> By, int Count);
