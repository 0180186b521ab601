namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>What is computed of the rows of a cell. Measures are read out of aggregates, and equal ones are computed once.</summary>
public abstract record Aggregate;
