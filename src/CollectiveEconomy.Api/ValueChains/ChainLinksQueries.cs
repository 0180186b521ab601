using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Root field of links of the chains of models.</summary>
public sealed class ChainLinksQueries : IQueryFields
{
    private static readonly SortOrder<ChainLink> InOrder = new([
        ("model", new SortKey<ChainLink, int>(row => row.ModelId), false),
        ("id", new SortKey<ChainLink, int>(row => row.Id), false),
    ]);

    /// <summary>Links of the chains of models, by model unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by model when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<ChainLink> ChainLinks(
        [FromServices] CursorPaging lists,
        Filter<ChainLink>? where,
        IReadOnlyList<SortTerm<ChainLink>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
