namespace CollectiveEconomy.Statistics.Facts;

/// <summary>One outcome indicator of a model in one year. Values are in hundredths of the indicator's unit.</summary>
public sealed record OutcomeFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; does not identify it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Key of the model within the release.</summary>
    public required int ModelId { get; init; }

    /// <summary>Programme that supports the model.</summary>
    public required string Programme { get; init; }

    /// <summary>Outcome indicator.</summary>
    [NotInMicrodata("MEMBERS")]
    public required string Indicator { get; init; }

    /// <summary>Calendar year of the actual value.</summary>
    public required int Year { get; init; }

    /// <summary>That year minus the year in which support began.</summary>
    public required int YearsSinceStart { get; init; }

    /// <summary>Field of activity of the cooperative; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Unit that supports the model; null when not stated.</summary>
    public required string? Unit { get; init; }

    /// <summary>Products of the model; none when not stated.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>Content areas in which the model is supported; none when not stated.</summary>
    public required IReadOnlyList<string> ContentAreas { get; init; }

    /// <summary>Value before support began; null when it was not measured.</summary>
    [Confidential]
    public required long? Baseline { get; init; }

    /// <summary>Target value; null when none was set.</summary>
    [Confidential]
    public required long? Target { get; init; }

    /// <summary>Year of the baseline; null when there is none.</summary>
    [NotHeld]
    public int? BaselineYear { get; init; }

    /// <summary>Year for which the target was set; null when there is none.</summary>
    [NotHeld]
    public int? TargetYear { get; init; }

    /// <summary>Whether the indicator's unit is percent.</summary>
    [NotHeld]
    public bool IsPercentage { get; init; }

    /// <summary>Value of the year.</summary>
    [Confidential]
    public required long? Actual { get; init; }

    /// <summary>Actual value minus baseline; null when there is no baseline.</summary>
    [Confidential]
    public required long? Change { get; init; }

    /// <summary>
    /// (actual − baseline) / (target − baseline), in hundredths of a percent; so 10,000 means the target is exactly met, whether higher or
    /// lower values are better. Null without a baseline or a target, and when both are the same.
    /// </summary>
    [Confidential]
    public required long? Attainment { get; init; }

    /// <summary>Whether the target is met, in the direction of improvement; null without a target.</summary>
    [Confidential]
    public required bool? MeetsTarget { get; init; }

    /// <summary>Whether the actual value is provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether the actual value is estimated.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether the actual value is not comparable with those before it.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Whether the actual value is of low reliability.</summary>
    public bool IsUnreliable { get; init; }

    /// <summary>Key for the random rounding of public counts; zero in the table of true values.</summary>
    [Confidential]
    [NotInMicrodata]
    public int RecordKey { get; init; }
}
