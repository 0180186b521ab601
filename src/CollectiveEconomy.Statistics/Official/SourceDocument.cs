using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>A document or page in which figures were published.</summary>
public sealed record SourceDocument : INoted
{
    /// <summary>Code, for example D001.</summary>
    public required string Code { get; init; }

    /// <summary>Body that states the figures, in a short form that never changes, for example MPI.</summary>
    public required string Issuer { get; init; }

    /// <summary>Name of the body in Vietnamese; null when no name is known.</summary>
    public required string? IssuerNameVi { get; init; }

    /// <summary>Name of the body in English; null as the Vietnamese one.</summary>
    public required string? IssuerNameEn { get; init; }

    /// <summary>Site or paper that carries the text.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it was read; null when it is not on the web.</summary>
    public required string? Url { get; init; }

    /// <summary>What else identifies it: in Vietnamese; null when nothing.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>What else identifies it: in English; null when nothing.</summary>
    public required string? NoteEn { get; init; }

    /// <summary>Name of the body in a language; the short form where no name is known.</summary>
    public string IssuerName(Language language) => language.Of(IssuerNameVi, IssuerNameEn) ?? Issuer;
}
