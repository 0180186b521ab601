using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Products;

/// <summary>Production in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<Production>]
internal sealed class ProductionType()
    : TypeOf<Production>(production => production.Id, production => production.CooperativeId, production => production.ProductCode)
{
    /// <summary>The organisation.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative([FromSource] Production production, [FromServices] CooperativeById loader) =>
        loader.LoadAsync(production.CooperativeId)!;

    /// <summary>Product.</summary>
    public static IDataLoaderResult<Product> Product([FromSource] Production production, [FromServices] ProductByCode loader) =>
        loader.LoadAsync(production.ProductCode)!;
}
