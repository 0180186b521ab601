namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>To what an attribute is attached.</summary>
public enum Attachment
{
    /// <summary>To each observation.</summary>
    Observation,

    /// <summary>To the figure, so that it is the same wherever the figure is.</summary>
    Measure,

    /// <summary>To the data set.</summary>
    DataSet,
}
