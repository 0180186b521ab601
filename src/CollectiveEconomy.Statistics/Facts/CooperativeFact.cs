namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// One organisation existing on 31 December of one year: founded by then and not dissolved. Without a report its values are null.
/// </summary>
public sealed record CooperativeFact
{
    /// <summary>Key of the organisation within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Reference year.</summary>
    public required int Year { get; init; }

    /// <summary>Region among those of 2025.</summary>
    public required string Region2025 { get; init; }

    /// <summary>Region among those before 2025; null when only the new province is known.</summary>
    public required string? RegionBefore2025 { get; init; }

    /// <summary>Province among the 34.</summary>
    public required string Province2025 { get; init; }

    /// <summary>Province among the 63; null when only the new province is known.</summary>
    public required string? ProvinceBefore2025 { get; init; }

    /// <summary>Field of activity; null when not stated.</summary>
    public required string? Field { get; init; }

    /// <summary>Legal form.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Section of VSIC 2018; null when not stated.</summary>
    public required string? VsicSection { get; init; }

    /// <summary>What it does for its members; null when not stated.</summary>
    public required string? ServiceType { get; init; }

    /// <summary>Band of completed years since founding; null when the founding day is not stated.</summary>
    public required string? AgeBand { get; init; }

    /// <summary>Whether its first support began in the reference year or before.</summary>
    public required bool IsSupported { get; init; }

    /// <summary>Whether it was supported in any year of the release.</summary>
    public required bool IsEverSupported { get; init; }

    /// <summary>Whether it sold through a contract of a value chain; null without a report.</summary>
    public required bool? IsChainLinked { get; init; }

    /// <summary>Whether it applied high technology; null without a report.</summary>
    public required bool? IsHighTech { get; init; }

    /// <summary>Whether official totals of cooperatives count it: cooperatives and people's credit funds.</summary>
    public required bool CountsAsCooperative { get; init; }

    /// <summary>How many organisations the row stands for; more than 1 for a sampled cooperative group.</summary>
    public required int Weight { get; init; }

    /// <summary>Members on 31 December; null when not reported.</summary>
    public required int? Members { get; init; }

    /// <summary>Women among the members; null when not reported.</summary>
    public required int? WomenMembers { get; init; }

    /// <summary>Regular workers on 31 December, persons; null when not reported.</summary>
    public required int? Workers { get; init; }

    /// <summary>Women among the workers, persons; null when not reported.</summary>
    public required int? WomenWorkers { get; init; }
}
