namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>How the public sees a measure; callers with a role see exact figures.</summary>
public enum MeasureAccess
{
    /// <summary>The exact figure.</summary>
    Public,

    /// <summary>Computed from protected values; withheld when too few units contribute or one or two dominate.</summary>
    Protected,

    /// <summary>Computed from swapped classes, or a count of reports; rounded at random to a multiple of three.</summary>
    Rounded,
}
