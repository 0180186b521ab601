using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>A phase of the Cooperative Alliance's support for models linked with value chains.</summary>
public sealed record Programme : INamed
{
    /// <summary>Code, for example P2018_2020.</summary>
    public required string Code { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>First calendar year.</summary>
    public required int StartYear { get; init; }

    /// <summary>Last calendar year.</summary>
    public required int EndYear { get; init; }

    /// <summary>Code of the founding document; null when not known.</summary>
    public required string? SourceDocumentCode { get; init; }
}
