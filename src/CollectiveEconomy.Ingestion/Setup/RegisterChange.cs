namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>What preparing a register did to it.</summary>
public enum RegisterChange
{
    /// <summary>Nothing: it had the tables and the reference data of this version.</summary>
    None,

    /// <summary>Its tables or reference data were brought up to this version; what was collected was kept.</summary>
    Upgraded,

    /// <summary>It was missing or empty, and was filled.</summary>
    Filled,
}
