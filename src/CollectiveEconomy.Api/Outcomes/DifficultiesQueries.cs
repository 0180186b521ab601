using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Outcomes;
using GraphQL;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Root field of difficulties that models and units reported.</summary>
public sealed class DifficultiesQueries : IQueryFields
{
    private static readonly SortOrder<DifficultyReport> InOrder = new([
        ("date", new SortKey<DifficultyReport, DateOnly>(row => row.Date), false),
        ("id", new SortKey<DifficultyReport, int>(row => row.Id), false),
    ]);

    /// <summary>Difficulties that models and units reported, by day unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by day when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Ministry)]
    public static Connection<DifficultyReport> Difficulties(
        [FromServices] CursorPaging lists,
        Filter<DifficultyReport>? where,
        IReadOnlyList<SortTerm<DifficultyReport>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
