namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>What a partner in a chain is.</summary>
public enum PartnerKind
{
    /// <summary>Another cooperative, a union or a cooperative group.</summary>
    Cooperative,

    /// <summary>An enterprise that supplies, processes or exports.</summary>
    Enterprise,

    /// <summary>A household.</summary>
    Household,

    /// <summary>A trader who buys up and sells on.</summary>
    Trader,

    /// <summary>A shop, a supermarket or an online store.</summary>
    Retailer,

    /// <summary>Anyone else, for example a school or an institute.</summary>
    Other,
}
