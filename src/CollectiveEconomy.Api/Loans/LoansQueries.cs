using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Loans;
using GraphQL;

namespace CollectiveEconomy.Api.Loans;

/// <summary>Root field of loans to organisations.</summary>
public sealed class LoansQueries : IQueryFields
{
    private static readonly SortOrder<Loan> InOrder = new([
        ("disbursedOn", new SortKey<Loan, DateOnly>(row => row.DisbursedOn), false),
        ("id", new SortKey<Loan, int>(row => row.Id), false),
    ]);

    /// <summary>Loans to organisations, by day of payment unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by day of payment when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Ministry)]
    public static Connection<Loan> Loans(
        [FromServices] CursorPaging lists,
        Filter<Loan>? where,
        IReadOnlyList<SortTerm<Loan>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
