namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The part of <see cref="Magnitude"/> that its two largest cooperatives make up.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
public sealed record Largest(string Column, string? With = null) : Aggregate;
