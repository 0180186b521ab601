using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>A cooperative's proposal (thuyết minh) with its cost estimate (dự toán), which a programme appraises.</summary>
public sealed record Proposal
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Stable code, unique among proposals.</summary>
    public required string Code { get; init; }

    /// <summary>Key of the proposing cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string ProgrammeCode { get; init; }

    /// <summary>Code of the unit that advises the cooperative and handles the file.</summary>
    public required string SupportUnitCode { get; init; }

    /// <summary>Code of the criteria by which it is appraised.</summary>
    public required string CriteriaSetCode { get; init; }

    /// <summary>Day on which it was first submitted.</summary>
    public required DateOnly Submitted { get; init; }

    /// <summary>Times submitted: 1, and one more for each time it was returned and submitted again.</summary>
    public required int Rounds { get; init; }

    /// <summary>Day of the decision; null while the file is open.</summary>
    public required DateOnly? Decided { get; init; }

    /// <summary>How it ended; null while the file is open.</summary>
    public required ProposalDecision? Decision { get; init; }

    /// <summary>Score of the appraisal, 0 to 100 points; null when it was not scored.</summary>
    public required decimal? Score { get; init; }

    /// <summary>State money that the cooperative asked for, đồng; null when not stated.</summary>
    public required long? RequestedAmount { get; init; }

    /// <summary>State money that was granted, đồng; null unless approved.</summary>
    public required long? ApprovedAmount { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required Origin Origin { get; init; }
}
