namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>What a receiver does with the observations of a data set.</summary>
public enum DataSetAction
{
    /// <summary>They are for information.</summary>
    Information,

    /// <summary>They take the place of those that the receiver holds.</summary>
    Replace,
}
