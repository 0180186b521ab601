namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>How much of the data is written.</summary>
public enum DataDetail
{
    /// <summary>Observations and attributes.</summary>
    Full,

    /// <summary>Observations.</summary>
    DataOnly,

    /// <summary>Keys of series.</summary>
    SeriesKeysOnly,

    /// <summary>Keys of series, and attributes.</summary>
    NoData,
}
