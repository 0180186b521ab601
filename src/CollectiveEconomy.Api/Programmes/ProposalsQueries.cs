using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Root field of proposals of organisations to programmes.</summary>
public sealed class ProposalsQueries : IQueryFields
{
    private static readonly SortOrder<Proposal> InOrder = new([
        ("submitted", new SortKey<Proposal, DateOnly>(row => row.Submitted), false),
        ("code", new SortKey<Proposal, string>(row => row.Code), false),
    ]);

    /// <summary>Proposals of organisations to programmes, by day of submission unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by day of submission when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [RequiresRole(Role.Ministry)]
    public static Connection<Proposal> Proposals(
        [FromServices] CursorPaging lists,
        Filter<Proposal>? where,
        IReadOnlyList<SortTerm<Proposal>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, OrderByArgument.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
