namespace CollectiveEconomy.Statistics.Areas;

/// <summary>A division of the country into provinces and regions. A code is meaningful only within its set.</summary>
public enum AreaSet
{
    /// <summary>The 34 provinces in force from 1 July 2025 (Resolution 202/2025/QH15) and their six regions (252/2025/QH15, 10 December 2025).</summary>
    Areas2025,

    /// <summary>The 63 provinces in force to 30 June 2025 and their six regions.</summary>
    AreasBefore2025,
}
