namespace CollectiveEconomy.Statistics.Official;

/// <summary>Whether a source states a value or a bound.</summary>
public enum ValueLimit
{
    /// <summary>The value itself.</summary>
    Eq,

    /// <summary>More than the value ("over", hơn).</summary>
    Gt,

    /// <summary>Less than the value ("nearly", gần).</summary>
    Lt,
}
