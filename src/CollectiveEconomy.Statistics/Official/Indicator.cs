using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>What an official figure measures.</summary>
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

    /// <summary>How its values may be added.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Which way it should move.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>What is counted, over which population, when: in Vietnamese.</summary>
    public required string DefinitionVi { get; init; }

    /// <summary>What is counted, over which population, when: in English.</summary>
    public required string DefinitionEn { get; init; }

    /// <summary>Code of the indicator above the line of a ratio; null when it is no ratio, or its parts are not published.</summary>
    public required string? NumeratorCode { get; init; }

    /// <summary>Code of the indicator below the line of a ratio; null when it is no ratio, or its parts are not published.</summary>
    public required string? DenominatorCode { get; init; }

    /// <summary>What a reader must know, for example a break in the series: in Vietnamese; null when nothing.</summary>
    public required string? NoteVi { get; init; }

    /// <summary>What a reader must know, for example a break in the series: in English; null when nothing.</summary>
    public required string? NoteEn { get; init; }
}
