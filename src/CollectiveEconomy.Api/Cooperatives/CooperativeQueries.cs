using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Root fields of organisations.</summary>
public sealed class CooperativeQueries : IQueryFields
{
    /// <summary>One organisation; an unknown code is an error that names the nearest.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<Cooperative> Cooperative(
        string code,
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var byCode = register.Compiled(
            typeof(CooperativeQueries),
            static () =>
                EF.CompileAsyncQuery(
                    (RegisterContext rows, string wanted, CancellationToken _) =>
                        rows.Cooperatives.SingleOrDefault(row => row.Code == wanted)
                )
        );
        return await byCode(register, code, cancellationToken)
            ?? throw await CooperativeNotFound.NearAsync(register, code, cancellationToken);
    }

    /// <summary>Organisations of every legal form, dissolved ones included.</summary>
    /// <param name="lists">Reads pages of the register.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    /// <param name="orderBy">Keys from the most significant on; by code when null.</param>
    /// <param name="first">Number of items from the start, or after a cursor: at most 200, 50 when null.</param>
    /// <param name="after">Cursor behind which the page begins.</param>
    /// <param name="last">Number of items from the end, or before a cursor: at most 200.</param>
    /// <param name="before">Cursor before which the page ends.</param>
    public static Connection<Cooperative> Cooperatives(
        [FromServices] CursorPaging lists,
        Filter<Cooperative>? where,
        IReadOnlyList<CooperativeOrder>? orderBy,
        int? first,
        string? after,
        int? last,
        string? before
    ) => lists.ToConnection(where, CooperativeOrder.Of(orderBy), new PageArguments(first, after, last, before));
}
