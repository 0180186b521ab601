namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The sum of two columns over all rows, where a missing value of one does not hide the other; null where no row has either.</summary>
/// <param name="First">Column of the fact table.</param>
/// <param name="Second">Column of the fact table.</param>
public sealed record SumOf(string First, string Second) : Aggregate;
