using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>One entry of a codelist.</summary>
public sealed record Code : INamed, INoted, IValidity
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

    /// <summary>First day in force; null when it is not recorded.</summary>
    [NotHeld]
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null while in force.</summary>
    [NotHeld]
    public DateOnly? ValidTo { get; init; }

    /// <summary>Code of the same list that took its place; null when none did.</summary>
    [NotHeld]
    public string? Successor { get; init; }

    /// <summary>Legal text that limits its validity: in Vietnamese; null when none is recorded.</summary>
    [NotHeld]
    public string? LegalBasisVi { get; init; }

    /// <summary>Legal text that limits its validity: in English; null when none is recorded.</summary>
    [NotHeld]
    public string? LegalBasisEn { get; init; }

    /// <summary>How sure the validity is, in percent, as judged from its sources; null when it was not judged.</summary>
    [NotHeld]
    public int? Confidence { get; init; }
}
