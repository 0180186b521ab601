using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Products;

/// <summary>Products in the schema.</summary>
public sealed partial class ProductType : NamedType<Product>
{
    private static readonly ChildRelation<string, KeyProductDesignation> DesignationsOf = new(row => row.ProductCode, row => row.Id);

    private static readonly ChildRelation<string, Production> ProductionOf = new(row => row.ProductCode, row => row.Id);

    private static readonly ChildRelation<string, ValueChainModel> ModelsOf = new(
        (register, rows) =>
            from product in register.ModelProducts
            join row in rows on product.ModelId equals row.Id
            select new ChildRow<string, ValueChainModel> { Parent = product.ProductCode, Row = row },
        row => row.Code
    );

    /// <summary>A product is a node.</summary>
    public ProductType()
        : base(product => product.SearchName) => this.IsNode(product => product.Code);

    /// <summary>Designations as a key product.</summary>
    /// <param name="product">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of designations: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<KeyProductDesignation> Designations(
        [FromSource] Product product,
        [FromServices] Sublists sublists,
        int? first,
        Filter<KeyProductDesignation>? where
    ) => sublists.Of(DesignationsOf, product.Code, first, where);

    /// <summary>Production of it, by organisation.</summary>
    /// <param name="product">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of rows: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Production> Production(
        [FromSource] Product product,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Production>? where
    ) => sublists.Of(ProductionOf, product.Code, first, where);

    /// <summary>Models with this product, by code.</summary>
    /// <param name="product">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of models: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<ValueChainModel> Models(
        [FromSource] Product product,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ValueChainModel>? where
    ) => sublists.Of(ModelsOf, product.Code, first, where);
}
