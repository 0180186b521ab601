namespace CollectiveEconomy.Statistics.Cubes.Aggregates;

/// <summary>
/// A value computed from the rows of a cell. Measures are derived from aggregates, and equal aggregates are computed once.
/// </summary>
public abstract record Aggregate
{
    /// <summary>Whether it is a number of units, rows or different values, which is zero where there is nothing.</summary>
    public bool IsCount => this is Units or Distinct or Reported;
}
