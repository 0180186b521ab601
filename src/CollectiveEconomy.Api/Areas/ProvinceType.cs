using System.Globalization;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Products;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Provinces in the schema.</summary>
internal sealed class ProvinceType : NamedType<Province>
{
    /// <summary>A province is a node.</summary>
    public ProvinceType(AreaDirectory areas)
        : base(province => province.Id, province => province.RegionCode, province => province.SuccessorId)
    {
        this.IsNode(province => province.Id.ToString(CultureInfo.InvariantCulture), key => Find(areas, key));
        this.Sublist(
            "cooperatives",
            "The organisations in it, by code.",
            province => province.Id,
            ProvinceRelations.Cooperatives,
            province => ProvinceRelations.Cooperatives.Of(province)
        );
        this.Sublist(
            "models",
            "The models carried out at organisations in it, by code.",
            province => province.Id,
            ProvinceRelations.Models,
            province => ProvinceRelations.Models.Of(province)
        );
        this.Sublist(
            "keyProducts",
            "Its key products; none for a province before 2025.",
            province => province.Id,
            ChildRelation.ByOptional((KeyProductDesignation row) => row.ProvinceId, row => row.Id)
        );
    }

    /// <summary>Its region, of the same area set.</summary>
    public static Region Region([FromSource] Province province, [FromServices] AreaDirectory areas) => areas.Region(province.RegionCode)!;

    /// <summary>Province of 2025 that it was merged into as a whole; null for a province of 2025.</summary>
    public static Province? Successor([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        province.SuccessorId is { } id ? areas.Province(id) : null;

    /// <summary>Provinces before 2025 that were merged into it, by code; empty for a province before 2025.</summary>
    public static IEnumerable<Province> Predecessors([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        areas.Predecessors(province);

    /// <summary>What it was called, and whether it was a municipality, in each period; oldest first.</summary>
    public static IEnumerable<AreaValidity> Validity([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        areas.History.Of(province);

    private static Province? Find(AreaDirectory areas, string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? areas.Province(id) : null;
}
