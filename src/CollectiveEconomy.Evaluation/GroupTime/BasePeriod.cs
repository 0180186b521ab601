namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Period with which the outcome of a period is compared.</summary>
public enum BasePeriod
{
    /// <summary>Before treatment the period before; from treatment on the last period before it. Effects before treatment are changes from period to period.</summary>
    Varying,

    /// <summary>Always the last period before treatment.</summary>
    Universal,
}
