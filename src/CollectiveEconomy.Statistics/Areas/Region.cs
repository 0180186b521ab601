using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>One of the six socio-economic regions of an area set. The regions of the two sets do not nest.</summary>
public sealed record Region : INamed, IValidity
{
    /// <summary>Code, unique across both sets; codes of the newer set end in 25.</summary>
    public required string Code { get; init; }

    /// <summary>The area set to which the region belongs.</summary>
    public required AreaSet Areas { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Place in the official order, from 1.</summary>
    public required int SortOrder { get; init; }

    /// <summary>First day in force; null when the region predates the platform's data.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null while the region is in force.</summary>
    public required DateOnly? ValidTo { get; init; }
}
