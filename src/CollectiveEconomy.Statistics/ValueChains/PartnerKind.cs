namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>Type of partner in a value chain.</summary>
public enum PartnerKind
{
    /// <summary>Another cooperative, a union or a cooperative group.</summary>
    Cooperative,

    /// <summary>An enterprise that supplies, processes or exports.</summary>
    Enterprise,

    /// <summary>A household.</summary>
    Household,

    /// <summary>A trader.</summary>
    Trader,

    /// <summary>A shop, a supermarket or an online store.</summary>
    Retailer,

    /// <summary>Another partner, for example a school or an institute.</summary>
    Other,
}
