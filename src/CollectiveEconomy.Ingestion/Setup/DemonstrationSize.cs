namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>How large a demonstration register is.</summary>
public enum DemonstrationSize
{
    /// <summary>None: the register holds reference data only.</summary>
    None,

    /// <summary>About 3,000 cooperatives and credit funds existing at the end of 2025; every official total scaled by one factor.</summary>
    Demo,

    /// <summary>As many cooperatives and credit funds as official figures count, 2016-2025.</summary>
    National,

    /// <summary>Ten times as many of everything as <see cref="National"/>: more than the country has, to see how the platform bears it.</summary>
    Stress,
}
