namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>Why an SDMX query is refused.</summary>
public enum SdmxProblem
{
    /// <summary>Nothing matches it.</summary>
    NoResults,

    /// <summary>It is written wrongly.</summary>
    Syntax,

    /// <summary>It asks for what the platform does not do.</summary>
    NotImplemented,

    /// <summary>The answer would be too large.</summary>
    TooLarge,
}
