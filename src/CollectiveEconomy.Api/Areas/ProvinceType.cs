using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Provinces in the schema.</summary>
public sealed class ProvinceType : NamedType<Province>
{
    private static readonly ChildRelation<int, KeyProductDesignation> KeyProductsOf = new(
        (_, rows) =>
            rows.Where(row => row.ProvinceId != null)
                .Select(row => new ChildRow<int, KeyProductDesignation> { Parent = row.ProvinceId!.Value, Row = row }),
        row => row.Id
    );

    private static readonly ChildRelation<int, Cooperative> ByProvince = new(
        cooperative => cooperative.ProvinceId,
        cooperative => cooperative.Code
    );

    private static readonly ChildRelation<int, Cooperative> ByFormerProvince = new(
        (_, cooperatives) =>
            cooperatives
                .Where(cooperative => cooperative.FormerProvinceId != null)
                .Select(cooperative => new ChildRow<int, Cooperative> { Parent = cooperative.FormerProvinceId!.Value, Row = cooperative }),
        cooperative => cooperative.Code
    );

    private static readonly ChildRelation<int, ValueChainModel> ModelsByProvince = new(
        (register, models) =>
            from model in models
            join cooperative in register.Cooperatives on model.CooperativeId equals cooperative.Id
            select new ChildRow<int, ValueChainModel> { Parent = cooperative.ProvinceId, Row = model },
        model => model.Code
    );

    private static readonly ChildRelation<int, ValueChainModel> ModelsByFormerProvince = new(
        (register, models) =>
            from model in models
            join cooperative in register.Cooperatives on model.CooperativeId equals cooperative.Id
            where cooperative.FormerProvinceId != null
            select new ChildRow<int, ValueChainModel> { Parent = cooperative.FormerProvinceId!.Value, Row = model },
        model => model.Code
    );

    /// <summary>A province is a node.</summary>
    public ProvinceType()
        : base(province => province.Id, province => province.RegionCode, province => province.SuccessorId) =>
        this.IsNode(province => ProvinceNodes.KeyOf(province));

    /// <summary>Its region, of the same area set.</summary>
    public static Region Region([FromSource] Province province, [FromServices] AreaDirectory areas) => areas.Region(province.RegionCode)!;

    /// <summary>Province of 2025 that it was merged into as a whole; null for a province of 2025.</summary>
    public static Province? Successor([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        province.SuccessorId is { } id ? areas.Province(id) : null;

    /// <summary>Provinces before 2025 that were merged into it, by code; empty for a province before 2025.</summary>
    public static IEnumerable<Province> Predecessors([FromSource] Province province, [FromServices] AreaDirectory areas) =>
        areas.Predecessors(province);

    /// <summary>Organisations in the province, by code.</summary>
    /// <param name="province">The province.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of organisations: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<Cooperative> Cooperatives(
        [FromSource] Province province,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Cooperative>? where
    ) => sublists.Of(IsCurrent(province) ? ByProvince : ByFormerProvince, province.Id, first, where);

    /// <summary>Models carried out by organisations in the province, by code.</summary>
    /// <param name="province">The province.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of models: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<ValueChainModel> Models(
        [FromSource] Province province,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ValueChainModel>? where
    ) => sublists.Of(IsCurrent(province) ? ModelsByProvince : ModelsByFormerProvince, province.Id, first, where);

    private static bool IsCurrent(Province province) => province.Areas == AreaSet.Areas2025;

    /// <summary>Key products of the province; only for the 34 provinces.</summary>
    /// <param name="province">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of designations: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<KeyProductDesignation> KeyProducts(
        [FromSource] Province province,
        [FromServices] Sublists sublists,
        int? first,
        Filter<KeyProductDesignation>? where
    ) => sublists.Of(KeyProductsOf, province.Id, first, where);
}
