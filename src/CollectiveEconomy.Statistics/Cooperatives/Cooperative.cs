namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>A collective economic organisation: a cooperative, a union, a cooperative group or a people's credit fund.</summary>
public sealed record Cooperative
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Stable code, unique in the register.</summary>
    public required string Code { get; init; }

    /// <summary>Registered name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>The name in lower case and without diacritics, for search.</summary>
    public required string SearchName { get; init; }

    /// <summary>Legal form, a code of LEGAL_FORM.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Field of activity, a code of HTX_FIELD_VCA; null when the source does not state it.</summary>
    public required string? Field { get; init; }

    /// <summary>
    /// Section of VSIC 2018; independent of the field (salt-making is agriculture in policy, mining in VSIC). Null when not stated.
    /// </summary>
    public required string? VsicSection { get; init; }

    /// <summary>Services to its members, a code of SERVICE_TYPE_CIRC01_2020; null when not stated.</summary>
    public required string? ServiceType { get; init; }

    /// <summary>
    /// Date of founding, or the first day of its month or year when no more is known (foundedPrecision); null when the source does not state it.
    /// </summary>
    public required DateOnly? Founded { get; init; }

    /// <summary>How exactly the date of founding is known; null when the source does not state one.</summary>
    public required DatePrecision? FoundedPrecision { get; init; }

    /// <summary>Date of dissolution; null while the organisation exists, or when not stated.</summary>
    public required DateOnly? Dissolved { get; init; }

    /// <summary>Key of its province among the 34.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Key of its province among the 63; null when it was founded after the merger and reported with the new code only.</summary>
    public required int? FormerProvinceId { get; init; }

    /// <summary>Key of the union that it belongs to; null when none.</summary>
    public required int? UnionId { get; init; }

    /// <summary>Origin of the row.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Number of organisations that the row represents: 1, or more for a sampled cooperative group.</summary>
    public required int Weight { get; init; }
}
