namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The number of units that rows represent; zero when there are none.</summary>
/// <param name="OnlyWhere">Column that is true in the rows that count; null when all do.</param>
public sealed record Units(string? OnlyWhere = null) : Aggregate;
