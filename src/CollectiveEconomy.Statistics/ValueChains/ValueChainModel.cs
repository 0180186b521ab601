using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>
/// A production and business model linked with a value chain, carried out by one cooperative with the support of a programme.
/// </summary>
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

    /// <summary>Key of the approved proposal that it results from; null when not known.</summary>
    public required int? ProposalId { get; init; }

    /// <summary>Calendar year in which support began.</summary>
    public required int StartYear { get; init; }

    /// <summary>Date on which support began; null when only the year is known.</summary>
    public required DateOnly? Starts { get; init; }

    /// <summary>Planned end of support; null when not stated.</summary>
    public required DateOnly? PlannedEnd { get; init; }

    /// <summary>Date on which support ended; null while it is ongoing, or when not stated.</summary>
    public required DateOnly? Ended { get; init; }

    /// <summary>Status; null when not stated.</summary>
    public required ModelStatus? Status { get; init; }

    /// <summary>Origin of the row.</summary>
    public required Origin Origin { get; init; }

    /// <summary>
    /// Further information from the source, in the words of the sender or, in both languages, of the platform; null when none.
    /// </summary>
    public required string? Note { get; init; }
}
