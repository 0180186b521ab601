namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The number of different cooperatives with a value that is neither null nor zero.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
public sealed record Contributors(string Column, string? With = null) : Aggregate;
