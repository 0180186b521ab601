using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>A change to administrative divisions that affects the reading of time series.</summary>
public sealed record AreaEvent : INoted
{
    /// <summary>Key, in order of the dates.</summary>
    public required int Id { get; init; }

    /// <summary>Date on which the change takes effect.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>What changed, for example PROVINCE_MERGER_63_TO_34.</summary>
    public required string EventType { get; init; }

    /// <summary>Code before the change; null when it concerns many units.</summary>
    public required string? FromCode { get; init; }

    /// <summary>Vietnamese name before the change; null when it concerns no name, or many.</summary>
    public required string? FromName { get; init; }

    /// <summary>Code after the change; null when it concerns many units.</summary>
    public required string? ToCode { get; init; }

    /// <summary>Vietnamese name after the change; null when it concerns no name, or many.</summary>
    public required string? ToName { get; init; }

    /// <summary>The legal text that ordered the change: in Vietnamese; null when it is not known in Vietnamese.</summary>
    public required string? LegalBasisVi { get; init; }

    /// <summary>The legal text that ordered the change: in English.</summary>
    public required string LegalBasisEn { get; init; }

    /// <summary>Consequences for figures: in Vietnamese; null when the legal text is null.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Consequences for figures: in English.</summary>
    public required string NoteEn { get; init; }
}
