using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>The official name and the kind of a province during a period. The periods of a province follow each other without overlap or gap.</summary>
public sealed record AreaValidity : INamed, IValidity
{
    /// <summary>Key of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Number of the period among those of the province, from 1, oldest first.</summary>
    public required int Number { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Province or municipality.</summary>
    public required ProvinceKind Kind { get; init; }

    /// <summary>First day in force; null when it began with the area set or before.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null while in force.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>Legal text with which the period began: in Vietnamese; null when none is recorded.</summary>
    public required string? LegalBasisVi { get; init; }

    /// <summary>Legal text with which the period began: in English; null when none is recorded.</summary>
    public required string? LegalBasisEn { get; init; }

    /// <summary>How sure the record is, in percent, as judged from its sources; null when it was not judged.</summary>
    public required int? Confidence { get; init; }
}
