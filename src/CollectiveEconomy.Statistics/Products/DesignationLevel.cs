namespace CollectiveEconomy.Statistics.Products;

/// <summary>Level of a key product designation.</summary>
public enum DesignationLevel
{
    /// <summary>National, by a ministry.</summary>
    National,

    /// <summary>Regional, by a ministry or the alliance.</summary>
    Regional,

    /// <summary>Provincial, by the province.</summary>
    Provincial,

    /// <summary>One Commune One Product programme, with stars.</summary>
    Ocop,
}
