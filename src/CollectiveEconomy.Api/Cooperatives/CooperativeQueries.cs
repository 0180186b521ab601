using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Root field of one organisation.</summary>
internal sealed class CooperativeQueries : IQueryFields
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
        var found = await byCode(register, code, cancellationToken);
        // SQL Server overlooks blanks at the end.
        return found?.Code == code ? found : throw await CooperativeNotFound.NearAsync(register, code, cancellationToken);
    }
}
