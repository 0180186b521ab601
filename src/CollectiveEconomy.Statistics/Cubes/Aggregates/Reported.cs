namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The number of units whose rows have a value; zero where there are none.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
public sealed record Reported(string Column, string? With = null) : Aggregate;
