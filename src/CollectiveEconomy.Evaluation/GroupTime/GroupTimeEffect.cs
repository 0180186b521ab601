namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>The average effect on the units of a group in a period.</summary>
/// <param name="Group">Period of the first treatment of the group.</param>
/// <param name="Period">The period.</param>
/// <param name="Treated">Number of treated units that were used.</param>
/// <param name="Compared">Number of comparison units that were used.</param>
public sealed record GroupTimeEffect(int Group, int Period, int Treated, int Compared)
{
    /// <summary>Periods since treatment; negative before it.</summary>
    public int EventTime => Period - Group;

    /// <summary>The estimate; null when there is none. Zero by definition in the base period.</summary>
    public double? Estimate { get; init; }

    /// <summary>Influence of each unit on the estimate, such that the estimate's error is their mean; empty when there is no estimate.</summary>
    public double[] Influence { get; init; } = [];

    /// <summary>Why there is no estimate; null when there is one.</summary>
    public MissingEffect? Missing { get; init; }
}
