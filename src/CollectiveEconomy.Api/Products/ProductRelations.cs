using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Products;

/// <summary>What belongs to a product through rows of other tables.</summary>
internal static class ProductRelations
{
    /// <summary>The models built around a product.</summary>
    public static ChildRelation<string, ValueChainModel> Models { get; } =
        new(
            (register, rows) =>
                from product in register.ModelProducts
                join row in rows on product.ModelId equals row.Id
                select new ChildRow<string, ValueChainModel> { Parent = product.ProductCode, Row = row },
            row => row.Code
        );

    /// <summary>The organisations publicly known to produce a product. Production in annual reports is confidential and not counted.</summary>
    public static ChildRelation<string, Cooperative> Producers { get; } =
        new(
            (register, rows) => register.Database.IsSqlite() ? OfEachProduct(register, rows) : OfAllProducts(register, rows),
            row => row.Code
        );

    // A server makes the pairs once and joins them. Asked for each product instead, one that does not turn the question into a join looks at every organisation.
    private static IQueryable<ChildRow<string, Cooperative>> OfAllProducts(RegisterContext register, IQueryable<Cooperative> rows) =>
        from producer in register.Producers
        join row in rows on producer.CooperativeId equals row.Id
        select new ChildRow<string, Cooperative> { Parent = producer.ProductCode, Row = row };

    // SQLite asks by the indexes for the few products of a page, and makes all pairs where they are to be joined: ten times the work.
    private static IQueryable<ChildRow<string, Cooperative>> OfEachProduct(RegisterContext register, IQueryable<Cooperative> rows) =>
        from product in register.Products
        from row in rows
        where
            register
                .KeyProductDesignations.Where(designation => designation.ProductCode == product.Code)
                .Select(designation => designation.CooperativeId)
                .Union(
                    register
                        .Certifications.Where(certification => certification.ProductCode == product.Code)
                        .Select(certification => (int?)certification.CooperativeId)
                )
                .Union(
                    from built in register.ModelProducts
                    join model in register.Models on built.ModelId equals model.Id
                    where built.ProductCode == product.Code
                    select (int?)model.CooperativeId
                )
                .Contains(row.Id)
        select new ChildRow<string, Cooperative> { Parent = product.Code, Row = row };
}
