namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Origin of a row of the register. Rows of different origins are never counted together.</summary>
public enum Origin
{
    /// <summary>Named in a published source.</summary>
    Reported,

    /// <summary>Generated for the demonstration register; does not describe a real organisation.</summary>
    Synthetic,

    /// <summary>Collected from a provincial alliance.</summary>
    Collected,
}
