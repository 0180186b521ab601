namespace CollectiveEconomy.Statistics.Products;

/// <summary>Who named a product a key product.</summary>
public enum DesignationLevel
{
    /// <summary>A ministry, for the country.</summary>
    National,

    /// <summary>A ministry or the alliance, for a region.</summary>
    Regional,

    /// <summary>A province, for itself.</summary>
    Provincial,

    /// <summary>The One Commune One Product programme, with stars.</summary>
    Ocop,
}
