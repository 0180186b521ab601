namespace CollectiveEconomy.Statistics.Areas;

/// <summary>A level of administrative division.</summary>
public enum AreaLevel
{
    /// <summary>The 34 or 63 provinces and municipalities.</summary>
    Province,

    /// <summary>The six socio-economic regions.</summary>
    Region,
}
