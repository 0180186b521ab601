using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension with the members yes and no; null where it is not known.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">Meaning of true.</param>
/// <param name="Column">Column of the fact table.</param>
public sealed record FlagDimension(string Name, string Summary, string Column) : Dimension(Name, Summary)
{
    /// <inheritdoc />
    public override string ColumnIn(AreaSet areas) => Column;
}
