using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>A proposal of a cooperative (thuyết minh) with its cost estimate (dự toán), appraised by a programme.</summary>
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

    /// <summary>Code of the criteria set used for the appraisal.</summary>
    public required string CriteriaSetCode { get; init; }

    /// <summary>Date of the first submission.</summary>
    public required DateOnly Submitted { get; init; }

    /// <summary>Number of submissions: 1, plus one for each resubmission.</summary>
    public required int Rounds { get; init; }

    /// <summary>Date of the decision; null while the file is open.</summary>
    public required DateOnly? Decided { get; init; }

    /// <summary>Decision; null while the file is open.</summary>
    public required ProposalDecision? Decision { get; init; }

    /// <summary>Appraisal score, 0 to 100 points; null when it was not scored.</summary>
    public required decimal? Score { get; init; }

    /// <summary>State funds requested by the cooperative, in đồng; null when not stated.</summary>
    public required long? RequestedAmount { get; init; }

    /// <summary>State funds granted, in đồng; null unless approved.</summary>
    public required long? ApprovedAmount { get; init; }

    /// <summary>Origin of the row.</summary>
    public required Origin Origin { get; init; }
}
