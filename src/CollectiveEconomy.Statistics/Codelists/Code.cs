using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>One entry of a codelist.</summary>
public sealed record Code : INamed, INoted
{
    /// <summary>The codelist to which the code belongs.</summary>
    public required string CodelistId { get; init; }

    /// <summary>The code itself, unique within its list.</summary>
    public required string Value { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int SortOrder { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Definition, thresholds or mapping: in Vietnamese; null when the name is sufficient.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Definition, thresholds or mapping: in English; null when the name is sufficient.</summary>
    public required string? NoteEn { get; init; }

    /// <summary>Whether the entry was verified against a source; false when it comes from general knowledge.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Source of the entry; null when the platform defined it.</summary>
    public required string? Source { get; init; }
}
