using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension whose members are areas; it works in either area set.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
/// <param name="Column2025">Column with the codes of 2025.</param>
/// <param name="ColumnBefore2025">Column with the codes before 2025; null in rows with a new code only.</param>
/// <param name="Level">Province or region.</param>
public sealed record AreaDimension(string Name, string Summary, string Column2025, string ColumnBefore2025, AreaLevel Level)
    : CodeDimension(Name, Summary)
{
    /// <inheritdoc />
    public override string ColumnIn(AreaSet areas) => areas == AreaSet.Areas2025 ? Column2025 : ColumnBefore2025;

    /// <inheritdoc />
    public override string CodelistIn(AreaSet areas) => AreaCodelists.Id(Level, areas);
}
