using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension of a cube.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
public abstract record Dimension(string Name, string Summary)
{
    /// <summary>
    /// Whether its members derive from confidential or reported values. If so, the public sees randomly rounded counts of swapped classes
    /// by it, and no amounts.
    /// </summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether a unit may have another member in another year: a filter on it then selects by what happened since.</summary>
    public bool ChangesOverTime
    {
        get => field || IsSensitive;
        init;
    }

    /// <summary>Name of the dimension of the cube that determines it, as province determines region; null when none does.</summary>
    public string? DeterminedBy { get; init; }

    /// <summary>The column of the fact table that holds it in an area set.</summary>
    public abstract string ColumnIn(AreaSet areas);
}
