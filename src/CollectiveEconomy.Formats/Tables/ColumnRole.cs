namespace CollectiveEconomy.Formats.Tables;

/// <summary>What a column states about a row.</summary>
public enum ColumnRole
{
    /// <summary>A member of a dimension: all of them together identify a row.</summary>
    Dimension,

    /// <summary>The name of a member of the dimension before it.</summary>
    Name,

    /// <summary>A figure.</summary>
    Measure,

    /// <summary>Says something of the figure before it, such as its status.</summary>
    Attribute,
}
