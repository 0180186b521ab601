namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// A value computed from the rows of a cell. Measures are derived from aggregates, and equal aggregates are computed once.
/// </summary>
public abstract record Aggregate;
