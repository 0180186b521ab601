using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Products;

/// <summary>Designations of key products in the schema.</summary>
[HasLineage<KeyProductDesignation>]
internal sealed class KeyProductDesignationType()
    : TypeOf<KeyProductDesignation>(
        designation => designation.Id,
        designation => designation.ProductCode,
        designation => designation.RegionCode,
        designation => designation.ProvinceId,
        designation => designation.CooperativeId
    )
{
    /// <summary>The product.</summary>
    public static IDataLoaderResult<Product> Product([FromSource] KeyProductDesignation designation, [FromServices] ProductByCode loader) =>
        loader.LoadAsync(designation.ProductCode)!;

    /// <summary>Organisation that holds it; null when it belongs to an area.</summary>
    public static IDataLoaderResult<Cooperative?>? Holder(
        [FromSource] KeyProductDesignation designation,
        [FromServices] CooperativeById loader
    ) => designation.CooperativeId is { } key ? loader.LoadAsync(key) : null;

    /// <summary>Region of the designation; null when it applies to a province or the country.</summary>
    public static Region? Region([FromSource] KeyProductDesignation designation, [FromServices] AreaDirectory areas) =>
        designation.RegionCode is { } code ? areas.Region(code) : null;

    /// <summary>Province of the designation; null when it applies to a region or the country.</summary>
    public static Province? Province([FromSource] KeyProductDesignation designation, [FromServices] AreaDirectory areas) =>
        designation.ProvinceId is { } id ? areas.Province(id) : null;
}
