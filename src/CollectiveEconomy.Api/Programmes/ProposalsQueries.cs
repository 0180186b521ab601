using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Root field of proposals of organisations to programmes.</summary>
public sealed class ProposalsQueries : IQueryFields
{
    private static readonly Ordering<Proposal> InOrder = new([
        ("submitted", new OrderKeyOf<Proposal, DateOnly>(row => row.Submitted), false),
        ("code", new OrderKeyOf<Proposal, string>(row => row.Code), false),
    ]);

    /// <summary>Proposals of organisations to programmes, by day of submission unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by day of submission when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [NeedsRole(Role.Ministry)]
    public static Connection<Proposal> Proposals(
        [FromServices] Keyset lists,
        Filter<Proposal>? where,
        IReadOnlyList<Order<Proposal>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.Connect(where, AskedOrder.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
