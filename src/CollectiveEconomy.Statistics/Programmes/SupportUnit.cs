using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>A body that advises and supports cooperatives carrying out models.</summary>
public sealed record SupportUnit : INamed
{
    /// <summary>Code, unique among support units.</summary>
    public required string Code { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>The Vietnamese name in lower case and without diacritics, for order.</summary>
    public string SearchName
    {
        get => SearchForm.Of(NameVi);
        // The register keeps it, so that queries can order by it, and hands it back.
        private init { }
    }

    /// <summary>Type of body.</summary>
    public required SupportUnitKind Kind { get; init; }

    /// <summary>Key of its province among the 34; null for a central body.</summary>
    public required int? ProvinceId { get; init; }
}
