namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>Statistics of a measure.</summary>
public enum Statistic
{
    /// <summary>The value of a measure with a single figure.</summary>
    Value,

    /// <summary>Sum over the units that reported.</summary>
    Total,

    /// <summary>Mean over the units that reported.</summary>
    Mean,

    /// <summary>Median over the rows with a value.</summary>
    Median,

    /// <summary>Tenth percentile over the rows with a value.</summary>
    P10,

    /// <summary>Ninetieth percentile over the rows with a value.</summary>
    P90,

    /// <summary>Minimum over the rows with a value.</summary>
    Minimum,

    /// <summary>Maximum over the rows with a value.</summary>
    Maximum,

    /// <summary>Number of units that reported.</summary>
    Observations,

    /// <summary>Lower end of the 95 % confidence interval.</summary>
    Lower,

    /// <summary>Upper end of the 95 % confidence interval.</summary>
    Upper,

    /// <summary>Half-width of the 95 % confidence interval of the total that follows from sampling; zero where every unit is counted.</summary>
    SamplingError,

    /// <summary>
    /// Not a number: whether the figures are normal, provisional, estimated, missing or withheld. Available for every measure.
    /// </summary>
    Status,
}
