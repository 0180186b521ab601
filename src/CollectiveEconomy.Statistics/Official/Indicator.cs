using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>An indicator of official figures.</summary>
public sealed record Indicator : INamed, INoted
{
    /// <summary>Code, for example COOP_EXISTING.</summary>
    public required string Code { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Unit of its values, a code of UNIT.</summary>
    public required string Unit { get; init; }

    /// <summary>Which additions of its values are valid.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Direction of improvement.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Definition: what is counted, for which population and when; in Vietnamese.</summary>
    public required string DefinitionVi { get; init; }

    /// <summary>Definition: what is counted, for which population and when; in English.</summary>
    public required string DefinitionEn { get; init; }

    /// <summary>Code of the numerator indicator; null when it is not a ratio, or when its parts are not published.</summary>
    public required string? NumeratorCode { get; init; }

    /// <summary>Code of the denominator indicator; null when it is not a ratio, or when its parts are not published.</summary>
    public required string? DenominatorCode { get; init; }

    /// <summary>Note for readers, for example a break in the series: in Vietnamese; null when none.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>Note for readers, for example a break in the series: in English; null when none.</summary>
    public required string? NoteEn { get; init; }
}
