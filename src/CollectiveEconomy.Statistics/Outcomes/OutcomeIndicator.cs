using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>An indicator of the outcomes of models. Distinct from the indicators of official figures.</summary>
public sealed record OutcomeIndicator : INamed
{
    /// <summary>Code, for example REVENUE.</summary>
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

    /// <summary>Unit of its values, a code of UNIT.</summary>
    public required string Unit { get; init; }

    /// <summary>Which additions of its values are valid.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Direction of improvement.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Definition: what is measured, for whom and when; in Vietnamese.</summary>
    public required string DefinitionVi { get; init; }

    /// <summary>Definition: what is measured, for whom and when; in English.</summary>
    public required string DefinitionEn { get; init; }

    /// <summary>Version of the definition, from 1.</summary>
    public required int DefinitionVersion { get; init; }

    /// <summary>Whether the definition comes from a source; false when the platform wrote it.</summary>
    public required bool IsVerified { get; init; }
}
