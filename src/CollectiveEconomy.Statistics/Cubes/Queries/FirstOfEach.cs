using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Keeps the first cells of each group, in the order that was asked for, group by group. Totals form groups of their own.</summary>
/// <param name="By">The dimensions whose members make a group; some of the question's.</param>
/// <param name="Count">How many cells of each are kept.</param>
public sealed record FirstOfEach(IReadOnlyList<Dimension> By, int Count);
