using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension whose members are codes of a list.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
public abstract record CodeDimension(string Name, string Summary) : Dimension(Name, Summary)
{
    /// <summary>The list of its codes in an area set.</summary>
    public abstract string CodelistIn(AreaSet areas);
}
