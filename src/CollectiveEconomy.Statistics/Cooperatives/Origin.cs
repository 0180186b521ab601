namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Where a row of the register comes from. Rows of different origin are never counted together.</summary>
public enum Origin
{
    /// <summary>Named in a published source.</summary>
    Reported,

    /// <summary>Made by the demonstration register; it describes no real organisation.</summary>
    Synthetic,

    /// <summary>Collected from a provincial alliance.</summary>
    Collected,
}
