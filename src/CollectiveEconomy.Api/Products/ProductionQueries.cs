using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Products;
using GraphQL;

namespace CollectiveEconomy.Api.Products;

/// <summary>Root field of what organisations produced.</summary>
public sealed class ProductionQueries : IQueryFields
{
    private static readonly SortOrder<Production> InOrder = new([
        ("cooperative", new SortKey<Production, int>(row => row.CooperativeId), false),
        ("year", new SortKey<Production, int>(row => row.Year), false),
        ("id", new SortKey<Production, int>(row => row.Id), false),
    ]);

    /// <summary>What organisations produced, by organisation and year unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by organisation and year when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Ministry)]
    public static Connection<Production> Production(
        [FromServices] CursorPaging lists,
        Filter<Production>? where,
        IReadOnlyList<SortTerm<Production>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
