namespace CollectiveEconomy.Statistics.Official;

/// <summary>Direction of improvement of an indicator.</summary>
public enum IndicatorDirection
{
    /// <summary>Higher values are better.</summary>
    Up,

    /// <summary>Lower values are better.</summary>
    Down,

    /// <summary>Neither direction is better.</summary>
    None,
}
