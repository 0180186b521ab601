using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using GraphQL;

namespace CollectiveEconomy.Api.Products;

/// <content>Who makes it.</content>
public sealed partial class ProductType
{
    // What annual reports say of production is confidential; these three are public.
    private static readonly ChildRelation<string, Cooperative> ProducersOf = new(
        (register, rows) =>
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
            select new ChildRow<string, Cooperative> { Parent = product.Code, Row = row },
        row => row.Code
    );

    /// <summary>
    /// The organisations that are publicly known to produce it, by code: they hold stars or a certificate for it, or a model is built around it.
    /// What others report of production is confidential: `production`.
    /// </summary>
    /// <param name="product">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of organisations: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<Cooperative> Producers(
        [FromSource] Product product,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Cooperative>? where
    ) => sublists.Of(ProducersOf, product.Code, first, where);
}
