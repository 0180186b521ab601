using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>A dimension whose members are codes of one codelist.</summary>
/// <param name="Name">Name in camel case.</param>
/// <param name="Summary">What its members are.</param>
/// <param name="Column">Column of the fact table.</param>
/// <param name="Codelist">Identifier of the codelist.</param>
public sealed record CodedDimension(string Name, string Summary, string Column, string Codelist) : CodeDimension(Name, Summary)
{
    /// <inheritdoc />
    public override string ColumnIn(AreaSet areas) => Column;

    /// <inheritdoc />
    public override string CodelistIn(AreaSet areas) => Codelist;
}
