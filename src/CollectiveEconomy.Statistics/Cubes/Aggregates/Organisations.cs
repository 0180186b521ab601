namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The number of different organisations, whether they reported or not.</summary>
public sealed record Organisations : Aggregate;
