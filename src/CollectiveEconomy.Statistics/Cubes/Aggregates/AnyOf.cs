namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>Whether a column is true in some row.</summary>
/// <param name="Column">Column of the fact table.</param>
public sealed record AnyOf(string Column) : Aggregate;
