namespace CollectiveEconomy.Statistics.Access;

/// <summary>Which table of a release answers confidential questions. No caller has access to both.</summary>
public enum AccessClass
{
    /// <summary>The table whose confidential values carry permanent noise.</summary>
    Protected,

    /// <summary>The table of the true values.</summary>
    Exact,
}
