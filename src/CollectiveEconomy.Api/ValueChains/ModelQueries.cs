using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Root fields of models.</summary>
public sealed class ModelQueries : IQueryFields
{
    /// <summary>Supported value-chain models, by the year in which support began unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by start year and code when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<ValueChainModel> Models(
        [FromServices] CursorPaging lists,
        Filter<ValueChainModel>? where,
        IReadOnlyList<ModelOrder>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, ModelOrder.Of(orderBy), new PageArguments(first, after, last, before));
}
