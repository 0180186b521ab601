using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Root lists of products.</summary>
internal sealed class ProductLists : RootLists
{
    public ProductLists()
    {
        List("products", "Products around which chains are built", SortOrder.By((Product row) => row.Code), "by code");
        List(
                "production",
                "Production of organisations, by product and year",
                SortOrder.By((Production row) => row.CooperativeId).By(row => row.Year).By(row => row.Id),
                "by organisation and year"
            )
            .RequiresRole(Role.Ministry);
        List(
            "certifications",
            "Certifications of organisations",
            SortOrder.By((Certification row) => row.ValidFrom).By(row => row.Id),
            "by first day"
        );
        List(
            "keyProducts",
            "Decisions that make products key products",
            SortOrder.By((KeyProductDesignation row) => row.ProductCode).By(row => row.Id),
            "by product"
        );
    }
}
