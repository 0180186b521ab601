namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>What is told of a measure.</summary>
public enum Statistic
{
    /// <summary>The one figure of a measure that has no other.</summary>
    Value,

    /// <summary>Sum over the units that reported.</summary>
    Total,

    /// <summary>Mean over the units that reported, rounded half to even.</summary>
    Mean,

    /// <summary>Median of the rows that reported.</summary>
    Median,

    /// <summary>Tenth percentile of the rows that reported.</summary>
    P10,

    /// <summary>Ninetieth percentile of the rows that reported.</summary>
    P90,

    /// <summary>Least of the rows that reported.</summary>
    Minimum,

    /// <summary>Greatest of the rows that reported.</summary>
    Maximum,

    /// <summary>Number of units that reported.</summary>
    Observations,

    /// <summary>No number: whether the figures are normal, provisional, estimated, missing or withheld. Every measure has it.</summary>
    Status,
}
