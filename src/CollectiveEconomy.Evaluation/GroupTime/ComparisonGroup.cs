namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Units with which treated ones are compared.</summary>
public enum ComparisonGroup
{
    /// <summary>Units that are never treated; units treated after the panel are not used.</summary>
    NeverTreated,

    /// <summary>Units that are not treated yet, those never treated included.</summary>
    NotYetTreated,
}
