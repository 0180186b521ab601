using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Outcomes;
using GraphQL;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Root field of what outcomes of models measure.</summary>
public sealed class OutcomeIndicatorsQueries : IQueryFields
{
    private static readonly SortOrder<OutcomeIndicator> InOrder = new([
        ("code", new SortKey<OutcomeIndicator, string>(row => row.Code), false),
    ]);

    /// <summary>What outcomes of models measure, by code unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by code when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<OutcomeIndicator> OutcomeIndicators(
        [FromServices] CursorPaging lists,
        Filter<OutcomeIndicator>? where,
        IReadOnlyList<SortTerm<OutcomeIndicator>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
