namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>Why an SDMX query is refused.</summary>
public enum SdmxProblem
{
    /// <summary>It names what does not exist.</summary>
    NoResults,

    /// <summary>It is right, and there are no observations for it.</summary>
    NoObservations,

    /// <summary>It is written wrongly.</summary>
    Syntax,

    /// <summary>It asks for what the platform does not do.</summary>
    NotImplemented,

    /// <summary>The answer would be too large.</summary>
    TooLarge,
}
