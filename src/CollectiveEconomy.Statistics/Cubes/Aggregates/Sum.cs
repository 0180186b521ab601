namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The sum of a column over the units that rows represent; null where no row has a value.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="With">Column that must have a value too; null when none must.</param>
/// <param name="OnlyWhere">Column that is true in the rows that count; null when all do.</param>
public sealed record Sum(string Column, string? With = null, string? OnlyWhere = null) : Aggregate;
