using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Official.Comparisons;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>The root field of comparisons.</summary>
public sealed class OfficialComparisonQueries : IQueryFields
{
    private static readonly SortOrder<OfficialComparison> ByIndicatorAndPeriod = new([
        ("indicator", new SortKey<OfficialComparison, string>(comparison => comparison.IndicatorCode), false),
        ("periodEnd", new SortKey<OfficialComparison, DateOnly>(comparison => comparison.PeriodEnd), false),
        ("code", new SortKey<OfficialComparison, string>(comparison => comparison.Code), false),
    ]);

    /// <summary>Official figures side by side: of two sources, target and actual, ratio printed and computed. By indicator, end of period, code unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages.</param>
    /// <param name="reading">Reads and compares the figures.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by indicator, end of period and code when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<OfficialComparison> OfficialComparisons(
        [FromServices] CursorPaging lists,
        [FromServices] OfficialFigureReader reading,
        Filter<OfficialComparison>? where,
        IReadOnlyList<SortTerm<OfficialComparison>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) =>
        lists.ToConnection(
            reading.ReadAsync,
            where,
            OrderByArgument.Of(orderBy, ByIndicatorAndPeriod),
            new PageArguments(first, after, last, before)
        );
}
