namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>How a measure is computed.</summary>
public enum MeasureKind
{
    /// <summary>A quantity that units report; has a total, a mean and quantiles.</summary>
    Amount,

    /// <summary>A number of units.</summary>
    Count,

    /// <summary>A number of distinct entities.</summary>
    DistinctCount,

    /// <summary>A ratio of two sums, never a mean of ratios.</summary>
    Ratio,

    /// <summary>A difference of two sums over the same units.</summary>
    Difference,

    /// <summary>Share that survives beyond a given time (Kaplan-Meier).</summary>
    Survival,

    /// <summary>Time to an event (Kaplan-Meier).</summary>
    TimeToEvent,
}
