using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Areas;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Provinces in the schema.</summary>
public sealed class ProvinceType : NamedType<Province>
{
    /// <summary>A province is a node.</summary>
    public ProvinceType()
        : base(province => province.Id, province => province.RegionCode, province => province.SuccessorId) =>
        this.IsNode(province => ProvinceNodes.KeyOf(province));

    /// <summary>Its region, of the same area set.</summary>
    public static Region Region([FromSource] Province province, [FromServices] AreaDirectory areas) => areas.Region(province.RegionCode)!;

    /// <summary>The province of 2025 into which it went whole; null for a province of 2025.</summary>
    public static Province? Successor([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        province.SuccessorId is { } id ? areas.Province(id) : null;

    /// <summary>The provinces before 2025 that went into it, by code; none for a province before 2025.</summary>
    public static IEnumerable<Province> Predecessors([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        areas.Predecessors(province);
}
