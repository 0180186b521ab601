namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The number of different values of a column; zero where there are none.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="OnlyWhere">Column that is true in the rows that count; null when all do.</param>
public sealed record Distinct(string Column, string? OnlyWhere = null) : Aggregate;
