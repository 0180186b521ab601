using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Lets one submission at a time change the register; the next waits for it, for a while.</summary>
public static class WriteLock
{
    /// <summary>Longest wait for another submission.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(25);

    internal const string OfSqlServer = """
        DECLARE @got int;
        EXEC @got = sp_getapplock @Resource = N'CollectiveEconomy.Import', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = {0};
        IF @got < 0 THROW 50001, N'Another submission is being written.', 1;
        """;

    // Seconds of the driver for an answer, where none are configured.
    private const int DefaultTimeout = 30;
    private const int NotGot = 50001;
    private const int SqliteBusy = 5;

    /// <summary>Begins the transaction of a submission. On SQLite it locks the file against other writers, and readers go on.</summary>
    /// <exception cref="RegisterBusy">Another one was still being written after <see cref="Patience"/>.</exception>
    public static async Task<IDbContextTransaction> BeginExclusiveAsync(
        this RegisterContext register,
        CancellationToken cancellationToken = default
    )
    {
        IDbContextTransaction? transaction = null;
        try
        {
            // Microsoft.Data.Sqlite begins IMMEDIATE, and waits for as long as the connection string says.
            transaction = await register.Database.BeginTransactionAsync(cancellationToken);
            if (register.Database.IsSqlServer())
                await WaitAsync(register, cancellationToken);
            return transaction;
        }
        catch (Exception failure) when (IsBusy(failure))
        {
            if (transaction is not null)
                await transaction.DisposeAsync();
            throw new RegisterBusy(failure);
        }
    }

    // The driver must not give up before the server does: it would say that the server is away.
    private static async Task WaitAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        var timeout = register.Database.GetCommandTimeout();
        register.Database.SetCommandTimeout(Patience + TimeSpan.FromSeconds(timeout ?? DefaultTimeout));
        try
        {
            await register.Database.ExecuteSqlRawAsync(OfSqlServer, [(int)Patience.TotalMilliseconds], cancellationToken);
        }
        finally
        {
            register.Database.SetCommandTimeout(timeout);
        }
    }

    private static bool IsBusy(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: SqliteBusy } or SqlException { Number: NotGot };
}
