using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Areas;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Regions in the schema.</summary>
internal sealed class RegionType : NamedType<Region>
{
    /// <summary>A region is a node.</summary>
    public RegionType(AreaDirectory areas)
        : base(region => region.SortOrder) => this.IsNode(region => region.Code, areas.Region);

    /// <summary>Its provinces, by code.</summary>
    public static IEnumerable<Province> Provinces([FromSource] Region region, [FromServices] AreaDirectory areas) =>
        areas.Provinces(region.Areas).Where(province => province.RegionCode == region.Code);
}
