using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>What is measured of a model to tell what came of it. Indicators of official figures are others.</summary>
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

    /// <summary>How its values may be added.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Which way it should move.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>What is measured, at whom, when: in Vietnamese.</summary>
    public required string DefinitionVi { get; init; }

    /// <summary>What is measured, at whom, when: in English.</summary>
    public required string DefinitionEn { get; init; }

    /// <summary>Version of the definition, from 1.</summary>
    public required int DefinitionVersion { get; init; }

    /// <summary>Whether the definition was read in a source; false when it is the platform's own.</summary>
    public required bool IsVerified { get; init; }
}
