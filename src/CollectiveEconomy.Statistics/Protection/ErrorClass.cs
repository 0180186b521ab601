namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Bound on the error that protection introduces in a figure, with 95 % confidence: in percent of the figure, or in points for shares and
/// scores.
/// </summary>
/// <remarks>It follows from how noise is distributed and from the protected values, never from the noise itself.</remarks>
public enum ErrorClass
{
    /// <summary>Within 0.5.</summary>
    WithinHalf,

    /// <summary>Within 1.</summary>
    Within1,

    /// <summary>Within 2.</summary>
    Within2,

    /// <summary>Within 5.</summary>
    Within5,

    /// <summary>Within 10.</summary>
    Within10,

    /// <summary>Within 25.</summary>
    Within25,

    /// <summary>More than 25; the status is U.</summary>
    Beyond25,
}
