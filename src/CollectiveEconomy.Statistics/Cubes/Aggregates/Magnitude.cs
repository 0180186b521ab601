namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// The sum over cooperatives of the absolute of each one's true total; used to decide whether a protected figure may be shown, and never
/// shown itself.
/// </summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
public sealed record Magnitude(string Column, string? With = null) : Aggregate;
