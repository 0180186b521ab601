using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Products in the schema.</summary>
internal sealed class ProductType : NamedType<Product>
{
    /// <summary>A product is a node.</summary>
    public ProductType()
        : base(product => product.SearchName)
    {
        this.IsNode(product => product.Code);
        this.Sublist(
            "designations",
            "The decisions that make it a key product.",
            product => product.Code,
            ChildRelation.By((KeyProductDesignation row) => row.ProductCode, row => row.Id)
        );
        this.Sublist(
                "production",
                "Its production, by organisation and year.",
                product => product.Code,
                ChildRelation.By((Production row) => row.ProductCode, row => row.Id)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist("models", "The models built around it, by code.", product => product.Code, ProductRelations.Models);
        this.Sublist(
            "producers",
            "The organisations publicly known to produce it, by code: they hold stars or a certificate for it, or a model is built around it. What others report of production is confidential: `production`.",
            product => product.Code,
            ProductRelations.Producers
        );
    }
}
