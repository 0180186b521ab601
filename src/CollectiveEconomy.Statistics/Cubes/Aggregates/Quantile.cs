namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// A quantile of a column over the rows that have a value, between two values interpolated linearly; null where none has.
/// </summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Percent">Percentage of the rows at or below it.</param>
public sealed record Quantile(string Column, int Percent) : Aggregate;
