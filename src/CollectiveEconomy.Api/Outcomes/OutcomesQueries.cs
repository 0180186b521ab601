using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Outcomes;
using GraphQL;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Root field of outcomes of models against baseline and target.</summary>
public sealed class OutcomesQueries : IQueryFields
{
    private static readonly Ordering<OutcomeObservation> InOrder = new([
        ("model", new OrderKeyOf<OutcomeObservation, int>(row => row.ModelId), false),
        ("id", new OrderKeyOf<OutcomeObservation, int>(row => row.Id), false),
    ]);

    /// <summary>Outcomes of models against baseline and target, by model unless asked for otherwise.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by model when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    [NeedsRole(Role.Ministry)]
    public static Connection<OutcomeObservation> Outcomes(
        [FromServices] Keyset lists,
        Filter<OutcomeObservation>? where,
        IReadOnlyList<Order<OutcomeObservation>>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.Connect(where, AskedOrder.Of(orderBy, InOrder), new PageArguments(first, after, last, before));
}
