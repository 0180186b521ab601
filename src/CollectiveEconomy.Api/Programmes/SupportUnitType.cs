using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Support units in the schema.</summary>
public sealed class SupportUnitType : NamedType<SupportUnit>
{
    /// <summary>A support unit is a node.</summary>
    public SupportUnitType()
        : base(unit => unit.ProvinceId) => this.IsNode(unit => unit.Code);

    /// <summary>Its province among the 34; null for a body of the centre.</summary>
    public static Province? Province([FromSource] SupportUnit unit, [FromServices] AreaDirectory areas) =>
        unit.ProvinceId is { } id ? areas.Province(id) : null;
}
