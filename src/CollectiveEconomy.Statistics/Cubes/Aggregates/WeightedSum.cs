namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>The sum of the product of two columns over the units that rows represent; null where no row has both.</summary>
/// <param name="Column">Column of the fact table.</param>
/// <param name="By">Column by which it is weighted.</param>
public sealed record WeightedSum(string Column, string By) : Aggregate;
