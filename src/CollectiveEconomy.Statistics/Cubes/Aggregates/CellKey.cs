namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The sum of the keys of the rows that a count counts: the same for the same rows, regardless of the query.</summary>
/// <param name="Of">The count.</param>
public sealed record CellKey(Aggregate Of) : Aggregate;
