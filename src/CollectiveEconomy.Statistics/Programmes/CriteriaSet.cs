using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>One version of the appraisal criteria of a programme. Each change of the rules is a new version.</summary>
public sealed record CriteriaSet : INamed, INoted
{
    /// <summary>Code, for example P2021_2025_V1.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string ProgrammeCode { get; init; }

    /// <summary>Version within the programme, from 1.</summary>
    public required int Version { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>First day of use in appraisals; null when not stated.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Minimum score for approval, 0 to 100 points.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>Minimum duration of support of a model, in months.</summary>
    public required int MinimumMonths { get; init; }

    /// <summary>Maximum duration of support of a model, in months.</summary>
    public required int MaximumMonths { get; init; }

    /// <summary>Whether the cooperative must guarantee counterpart funds.</summary>
    public required bool RequiresCounterpart { get; init; }

    /// <summary>Whether the cooperative must meet loan conditions.</summary>
    public required bool RequiresLoanConditions { get; init; }

    /// <summary>Whether all of it comes from a source; false when part of it is an assumption of the platform.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Assumptions: in Vietnamese; null when none.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Assumptions: in English; null when none.</summary>
    public required string? NoteEn { get; init; }
}
