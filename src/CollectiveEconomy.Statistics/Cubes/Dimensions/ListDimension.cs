using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>
/// A dimension for which a row may have several members. The row counts once for each of them, so cells do not add up to their total, which
/// counts the row once.
/// </summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Codelist">Identifier of the codelist.</param>
public sealed record ListDimension(string Name, string Summary, string Column, string Codelist) : CodeDimension(Name, Summary)
{
    /// <inheritdoc />
    public override string ColumnIn(AreaSet areas) => Column;

    /// <inheritdoc />
    public override string CodelistIn(AreaSet areas) => Codelist;
}
