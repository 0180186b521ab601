namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The least or greatest value of a column; null where no row has one.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="IsGreatest">Whether it is the greatest.</param>
public sealed record Extreme(string Column, bool IsGreatest) : Aggregate;
