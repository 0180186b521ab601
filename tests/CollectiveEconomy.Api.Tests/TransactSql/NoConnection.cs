using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>Lets a context believe that it is connected.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult.Suppress());
}
