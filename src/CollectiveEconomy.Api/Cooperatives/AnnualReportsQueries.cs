using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Root field of annual reports of organisations.</summary>
public sealed class AnnualReportsQueries : IQueryFields
{
    /// <summary>Annual reports of organisations, by year unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by year when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Ministry)]
    public static Connection<AnnualReport> AnnualReports(
        [FromServices] CursorPaging lists,
        Filter<AnnualReport>? where,
        IReadOnlyList<AnnualReportOrder>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, AnnualReportOrder.Of(orderBy), new PageArguments(first, after, last, before));
}
