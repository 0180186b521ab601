namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// Every duration of a column with whether it ended in an event or was cut off, as twice the duration plus one for an event.
/// </summary>
/// <param name="Time">Column with the durations; rows without one are ignored.</param>
/// <param name="Event">Column that is true where the duration ended in the event.</param>
public sealed record Durations(string Time, string Event) : Aggregate;
