using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>A production and business model linked with a value chain, which a programme supports at one cooperative.</summary>
public sealed record ValueChainModel
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Stable code, unique among models.</summary>
    public required string Code { get; init; }

    /// <summary>Key of the cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string ProgrammeCode { get; init; }

    /// <summary>Code of the unit that supports it; null when not stated.</summary>
    public required string? SupportUnitCode { get; init; }

    /// <summary>Key of the approved proposal from which it came; null when none is known.</summary>
    public required int? ProposalId { get; init; }

    /// <summary>Calendar year in which support began.</summary>
    public required int StartYear { get; init; }

    /// <summary>Day on which support began; null when only the year is known.</summary>
    public required DateOnly? Starts { get; init; }

    /// <summary>Day on which support was to end; null when not stated.</summary>
    public required DateOnly? PlannedEnd { get; init; }

    /// <summary>Day on which support ended; null while it runs, or when not stated.</summary>
    public required DateOnly? Ended { get; init; }

    /// <summary>How far it has come; null when not stated.</summary>
    public required ModelStatus? Status { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What else its source says, in the words of who sent it, or in those of the platform in both languages; null when nothing.</summary>
    public required string? Note { get; init; }
}
