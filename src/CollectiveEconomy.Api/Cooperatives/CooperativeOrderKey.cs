namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>By what organisations can be ordered.</summary>
public enum CooperativeOrderKey
{
    /// <summary>By code.</summary>
    Code,

    /// <summary>By name without diacritics.</summary>
    Name,

    /// <summary>By founding day; those of which it is not stated come first.</summary>
    Founded,
}
