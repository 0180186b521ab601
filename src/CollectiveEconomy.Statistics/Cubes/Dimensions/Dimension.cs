using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A way to break figures down.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
public abstract record Dimension(string Name, string Summary)
{
    /// <summary>Whether its members derive from confidential values, or from what organisations reported: the public sees counts of exchanged classes by it, rounded at random, and no amounts.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Name of the dimension of its cube that tells its member, as a province tells its region; null when none does.</summary>
    public string? DeterminedBy { get; init; }

    /// <summary>The column of the fact table that holds it in an area set.</summary>
    public abstract string ColumnIn(AreaSet areas);
}
