namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>The cases of one group whose survival is followed.</summary>
/// <param name="Members">Members of the dimensions that make the group; null where one is not known.</param>
/// <param name="Durations">Days until the event or the end of observation, each twice plus one if it ended in the event.</param>
/// <param name="Cases">Number of cases, those that were never observed included.</param>
/// <param name="Organisations">Number of organisations that the cases belong to.</param>
public sealed record UnitDurations(IReadOnlyList<object?> Members, IReadOnlyList<int> Durations, long Cases, long Organisations);
