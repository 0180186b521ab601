namespace CollectiveEconomy.Statistics.Facts;

/// <summary>One value-chain model.</summary>
public sealed record ModelFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; does not identify it.</summary>
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

    /// <summary>Band of the duration of support, in months; null when not known.</summary>
    public required string? DurationBand { get; init; }

    /// <summary>Status; null when not stated.</summary>
    public required string? Status { get; init; }

    /// <summary>Content areas in which it is supported; none when not stated.</summary>
    public required IReadOnlyList<string> ContentAreas { get; init; }

    /// <summary>
    /// Whole months from the start of support to its end, or to its planned end while support is ongoing; null when not known.
    /// </summary>
    public required int? Months { get; init; }

    /// <summary>
    /// Days from the end of support to the first verification that found the chain inactive, or otherwise to the last that found it active;
    /// null without verification, while support is ongoing, and for cancelled models, which are not at risk.
    /// </summary>
    public required int? SurvivalDays { get; init; }

    /// <summary>Whether a verification found the chain inactive; null when it is not at risk.</summary>
    public required bool? IsDead { get; init; }

    /// <summary>Whether the last verification found the chain active; null when it is not at risk.</summary>
    public required bool? IsAlive { get; init; }

    /// <summary>State funds disbursed for it in all years, in đồng; null when not known.</summary>
    public required long? Disbursed { get; init; }

    /// <summary>State funds disbursed for it if its chain was verified, in đồng; otherwise null.</summary>
    public required long? DisbursedOfVerified { get; init; }
}
