namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Why there is no estimate for a group and period.</summary>
public enum MissingEffect
{
    /// <summary>The base period lies before the panel: the group was treated, or may have anticipated it, from the start.</summary>
    NoBasePeriod,

    /// <summary>No unit of the group was observed in both periods.</summary>
    NoTreated,

    /// <summary>No comparison unit was observed in both periods.</summary>
    NoComparison,

    /// <summary>A covariate is constant or a combination of others among the comparison units.</summary>
    CollinearCovariates,

    /// <summary>Covariates separate treated from comparison units, so that no odds of treatment exist.</summary>
    NoOverlap,

    /// <summary>A single unit of the group was observed in both periods: how far chance moved it cannot be estimated.</summary>
    OneTreated,

    /// <summary>There are no more comparison units than regressors: nothing is left from which an error could be estimated.</summary>
    TooFewCompared,
}
