using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>One version of the criteria by which proposals of a programme are appraised. A changed rule makes a new version.</summary>
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

    /// <summary>First day on which proposals are appraised by it; null when not stated.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Fewest points for approval, 0 to 100.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>Fewest months that support of a model lasts.</summary>
    public required int MinimumMonths { get; init; }

    /// <summary>Most months that support of a model lasts.</summary>
    public required int MaximumMonths { get; init; }

    /// <summary>Whether the cooperative must assure counterpart funds.</summary>
    public required bool RequiresCounterpart { get; init; }

    /// <summary>Whether the cooperative must meet the conditions of a loan.</summary>
    public required bool RequiresLoanConditions { get; init; }

    /// <summary>Whether all of it was read in a source; false when part of it is an assumption of the platform.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Which parts are assumptions: in Vietnamese; null when none is.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Which parts are assumptions: in English; null when none is.</summary>
    public required string? NoteEn { get; init; }
}
