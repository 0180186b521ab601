using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>Loses the response to the next COMMIT: the transaction is committed, or rolled back, and the caller sees a broken connection.</summary>
/// <param name="isCommitted">Whether the transaction is committed all the same.</param>
internal sealed class LostCommit(bool isCommitted) : DbTransactionInterceptor
{
    private bool _isLost;

    /// <summary>A context that uses it, with the strategy of SQLite, or one that tries again as that of SQL Server does.</summary>
    public Action<DbContextOptionsBuilder> With(bool retries) =>
        options =>
        {
            options.AddInterceptors(this);
            if (retries)
                options.UseSqlite(sqlite => sqlite.ExecutionStrategy(dependencies => new Retrying(dependencies)));
        };

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        if (isCommitted || _isLost)
            return base.TransactionCommittingAsync(transaction, eventData, result, cancellationToken);
        _isLost = true;
        throw new ConnectionLost();
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (!isCommitted || _isLost)
            return base.TransactionCommittedAsync(transaction, eventData, cancellationToken);
        _isLost = true;
        throw new ConnectionLost();
    }

    internal sealed class ConnectionLost() : Exception("The connection was lost.");

    private sealed class Retrying(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, 3, TimeSpan.FromMilliseconds(1))
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is ConnectionLost;
    }
}
