namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>How members of a dimension are compared. An unknown member satisfies no comparison.</summary>
public enum Comparison
{
    /// <summary>Equals the value.</summary>
    Eq,

    /// <summary>Is one of the values; none of an empty list.</summary>
    In,

    /// <summary>Is none of the values.</summary>
    NotIn,

    /// <summary>Is the value or greater.</summary>
    Gte,

    /// <summary>Is the value or less.</summary>
    Lte,
}
