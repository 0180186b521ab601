using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Contexts that are used again and again; on SQLite each keeps its connection open and its statements prepared.</summary>
/// <remarks>
/// SQLite has no server that would remember: opening, and preparing what was prepared before, took more than half of a query's time. An open
/// connection without a running statement holds no lock. SQL Server's driver has a pool of its own, and the server keeps plans.
/// </remarks>
public sealed class RegisterPool : IDbContextFactory<RegisterContext>, IDisposable
{
    private readonly PooledDbContextFactory<RegisterContext> _contexts;
    private readonly ConcurrentBag<DbConnection> _kept = [];
    private readonly bool _keeps;

    /// <summary>An empty pool.</summary>
    /// <param name="settings">Where the register is.</param>
    /// <param name="logs">Where the contexts log to.</param>
    public RegisterPool(RegisterSettings settings, ILoggerFactory logs)
    {
        _keeps = settings.Provider == RegisterProvider.Sqlite;
        var options = new DbContextOptionsBuilder<RegisterContext>();
        options.UseLoggerFactory(logs).UseRegister(settings);
        if (_keeps)
            options.AddInterceptors(SqliteStatements.Instance);
        _contexts = new PooledDbContextFactory<RegisterContext>(options.Options);
    }

    /// <inheritdoc/>
    public RegisterContext CreateDbContext()
    {
        var register = _contexts.CreateDbContext();
        if (_keeps && register.Database.GetDbConnection() is { State: not ConnectionState.Open } connection)
        {
            connection.Open();
            // A context closes what it owns when it goes back to the pool.
            register.Database.SetDbConnection(connection, contextOwnsConnection: false);
            _kept.Add(connection);
        }

        return register;
    }

    /// <summary>Closes the connections; no context may be in use.</summary>
    public void Dispose()
    {
        while (_kept.TryTake(out var connection))
            connection.Dispose();
    }
}
