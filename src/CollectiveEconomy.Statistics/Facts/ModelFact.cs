namespace CollectiveEconomy.Statistics.Facts;

/// <summary>One value-chain model.</summary>
public sealed record ModelFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Key of the model within the release.</summary>
    public required int ModelId { get; init; }

    /// <summary>Programme that supports it.</summary>
    public required string Programme { get; init; }

    /// <summary>Calendar year in which support began.</summary>
    public required int StartYear { get; init; }

    /// <summary>Field of activity of the cooperative; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Its products; none when not stated.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>Unit that supports it; null when not stated.</summary>
    public required string? Unit { get; init; }

    /// <summary>Band of the months that support lasts; null when not known.</summary>
    public required string? DurationBand { get; init; }

    /// <summary>How far it has come; null when not stated.</summary>
    public required string? Status { get; init; }

    /// <summary>Content areas in which it is supported; none when not stated.</summary>
    public required IReadOnlyList<string> ContentAreas { get; init; }

    /// <summary>Whole months from the start of support to its end, or to its planned end while it runs; null when not known.</summary>
    public required int? Months { get; init; }

    /// <summary>
    /// Days from the end of support to the first look that found the chain dead, or else to the last that found it alive;
    /// null when nobody looked, while support runs, and for cancelled models: they are not at risk.
    /// </summary>
    public required int? SurvivalDays { get; init; }

    /// <summary>Whether a look found the chain dead; null when it is not at risk.</summary>
    public required bool? IsDead { get; init; }

    /// <summary>Whether the last look found the chain alive; null when it is not at risk.</summary>
    public required bool? IsAlive { get; init; }

    /// <summary>State money paid out for it in all years, đồng; null when not known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>State money paid out for it if somebody looked whether its chain is alive, đồng; else null.</summary>
    public required long? DisbursedOfVerified { get; init; }
}
