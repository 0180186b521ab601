using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension whose members are whole numbers other than calendar years; null when not known.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
/// <param name="Column">Column of the fact table.</param>
public sealed record NumberDimension(string Name, string Summary, string Column) : Dimension(Name, Summary)
{
    /// <inheritdoc />
    public override string ColumnIn(AreaSet areas) => Column;
}
