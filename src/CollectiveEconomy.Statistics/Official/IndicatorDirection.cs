namespace CollectiveEconomy.Statistics.Official;

/// <summary>Which way an indicator should move.</summary>
public enum IndicatorDirection
{
    /// <summary>A larger value is better.</summary>
    Up,

    /// <summary>A smaller value is better.</summary>
    Down,

    /// <summary>Neither is better.</summary>
    None,
}
