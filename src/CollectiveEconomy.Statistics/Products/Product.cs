using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Products;

/// <summary>A product or product group of value chains.</summary>
public sealed record Product : INamed
{
    /// <summary>Code; the code of the national list if the product is on it.</summary>
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

    /// <summary>Product group: CROP, LIVESTOCK, FISHERY, FORESTRY or OTHER.</summary>
    public required string Group { get; init; }
}
