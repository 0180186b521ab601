namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>What preparing a register did to it.</summary>
public enum RegisterChange
{
    /// <summary>Nothing: it had the tables of this version, and content.</summary>
    None,

    /// <summary>Its tables were brought up to this version; what they hold was kept.</summary>
    Upgraded,

    /// <summary>It was missing or empty, and was filled.</summary>
    Filled,
}
