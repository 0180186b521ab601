using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>A document or page that published figures.</summary>
public sealed record SourceDocument : INoted
{
    /// <summary>Code, for example D001.</summary>
    public required string Code { get; init; }

    /// <summary>Short form of the issuing body, which never changes, for example MPI.</summary>
    public required string Issuer { get; init; }

    /// <summary>Name of the body in Vietnamese; null when no name is known.</summary>
    public required string? IssuerNameVi { get; init; }

    /// <summary>Name of the body in English; null when the Vietnamese name is null.</summary>
    public required string? IssuerNameEn { get; init; }

    /// <summary>Website or newspaper that published the text.</summary>
    public required string Publisher { get; init; }

    /// <summary>Web address; null when it is not on the web.</summary>
    public required string? Url { get; init; }

    /// <summary>Other identifying details: in Vietnamese; null when none.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Other identifying details: in English; null when none.</summary>
    public required string? NoteEn { get; init; }

    /// <summary>Name of the body in a language; the short form where no name is known.</summary>
    public string IssuerName(Language language) => language.Of(IssuerNameVi, IssuerNameEn) ?? Issuer;
}
