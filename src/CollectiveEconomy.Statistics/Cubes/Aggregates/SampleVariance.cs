namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// The estimated sampling variance of the sum of a column over the units that rows represent: of w (w − 1) y² over rows of weight w and value y (Horvitz and Thompson
/// 1952, for independent selection with probability 1/w). Zero where each row represents itself; null where no row has a value.
/// </summary>
/// <param name="Column">Column of the fact table.</param>
public sealed record SampleVariance(string Column) : Aggregate;
