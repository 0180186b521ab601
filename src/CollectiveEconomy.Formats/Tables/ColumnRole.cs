namespace CollectiveEconomy.Formats.Tables;

/// <summary>What a column states about a row.</summary>
public enum ColumnRole
{
    /// <summary>A member of a dimension: all of them together identify a row.</summary>
    Dimension,

    /// <summary>A property of the row, such as a code or a day, that does not identify it.</summary>
    Property,

    /// <summary>The name of the member, or of the code, before it.</summary>
    Name,

    /// <summary>A figure.</summary>
    Measure,

    /// <summary>Says something of the figure before it, such as its status.</summary>
    Attribute,
}
