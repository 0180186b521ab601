namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>What the public is shown of a measure; those with a role see it exactly.</summary>
public enum MeasureAccess
{
    /// <summary>The exact figure.</summary>
    Public,

    /// <summary>A figure of protected values, withheld where too few contribute or one or two contribute most.</summary>
    Protected,

    /// <summary>A figure of exchanged classes, or a count of reports, rounded at random to a multiple of three.</summary>
    Rounded,
}
