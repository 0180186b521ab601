namespace CollectiveEconomy.Statistics.Official;

/// <summary>Status of a value, with the codes of the SDMX codelist CL_OBS_STATUS 2.0.</summary>
public enum ObservationStatus
{
    /// <summary>Normal value.</summary>
    A,

    /// <summary>Time series break: not comparable with the values before it.</summary>
    B,

    /// <summary>Estimated value.</summary>
    E,

    /// <summary>Provisional value; it may be revised.</summary>
    P,

    /// <summary>Missing value: withheld to protect a respondent.</summary>
    Q,

    /// <summary>Missing value: nothing was reported.</summary>
    O,

    /// <summary>Low reliability.</summary>
    U,
}
