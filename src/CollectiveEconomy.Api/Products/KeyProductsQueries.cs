using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Products;
using GraphQL;

namespace CollectiveEconomy.Api.Products;

/// <summary>Root field of decisions that make products key products.</summary>
public sealed class KeyProductsQueries : IQueryFields
{
    private static readonly SortOrder<KeyProductDesignation> InOrder = new([
        ("product", new SortKey<KeyProductDesignation, string>(row => row.ProductCode), false),
        ("id", new SortKey<KeyProductDesignation, int>(row => row.Id), false),
    ]);

    /// <summary>Decisions that make products key products, by product unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by product when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<KeyProductDesignation> KeyProducts(
        [FromServices] CursorPaging lists,
        Filter<KeyProductDesignation>? where,
        IReadOnlyList<SortTerm<KeyProductDesignation>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
