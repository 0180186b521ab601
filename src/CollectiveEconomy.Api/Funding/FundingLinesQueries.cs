using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Funding;
using GraphQL;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Root field of what was planned and paid for models.</summary>
public sealed class FundingLinesQueries : IQueryFields
{
    private static readonly SortOrder<FundingLine> InOrder = new([
        ("year", new SortKey<FundingLine, int>(row => row.Year), false),
        ("id", new SortKey<FundingLine, int>(row => row.Id), false),
    ]);

    /// <summary>What was planned and paid for models, by year unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by year when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<FundingLine> FundingLines(
        [FromServices] CursorPaging lists,
        Filter<FundingLine>? where,
        IReadOnlyList<SortTerm<FundingLine>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
