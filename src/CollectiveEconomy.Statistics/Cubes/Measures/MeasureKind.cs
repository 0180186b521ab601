namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>How a measure comes about.</summary>
public enum MeasureKind
{
    /// <summary>A quantity that units report: it has a total, a mean and quantiles.</summary>
    Amount,

    /// <summary>A number of units.</summary>
    Count,

    /// <summary>A number of different things, each counted once.</summary>
    DistinctCount,

    /// <summary>A ratio of two sums, never a mean of ratios.</summary>
    Ratio,

    /// <summary>A share that outlives a time (Kaplan-Meier).</summary>
    Survival,

    /// <summary>A time until an event (Kaplan-Meier).</summary>
    TimeToEvent,
}
