namespace CollectiveEconomy.Statistics.Protection;

/// <summary>How far protection may have moved a figure: in 95 of 100 cases the true one lies within. Percent of the figure; of shares and scores, points.</summary>
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

    /// <summary>Beyond 25: the status is U.</summary>
    Beyond25,
}
