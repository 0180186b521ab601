using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using CollectiveEconomy.Storage.Sqlite;
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
    // In bytes: read where the system keeps them, pages are neither copied nor kept once for each connection. The price: where the disk can't be read,
    // the system ends the process, not the query.
    private const string Mapped = "PRAGMA mmap_size = 268435456";

    private readonly DbContextOptions<RegisterContext> _options;
    private readonly PooledDbContextFactory<RegisterContext> _contexts;
    private readonly ConcurrentBag<RegisterContext> _owners = [];
    private readonly bool _keeps;

    /// <summary>An empty pool.</summary>
    /// <param name="settings">Where the register is.</param>
    /// <param name="logs">Where the contexts log to.</param>
    public RegisterPool(RegisterSettings settings, ILoggerFactory logs)
    {
        _keeps = settings.Provider == RegisterProvider.Sqlite;
        var options = new DbContextOptionsBuilder<RegisterContext>();
        // A context is used by one caller at a time; to have EF Core check that for each row costs more than reading a value.
        options.UseLoggerFactory(logs).EnableThreadSafetyChecks(false).UseRegister(settings.FailingFast());
        if (_keeps)
            options.AddInterceptors(SqliteStatements.Instance);
        _options = options.Options;
        _contexts = new PooledDbContextFactory<RegisterContext>(_options);
    }

    /// <inheritdoc/>
    public RegisterContext CreateDbContext()
    {
        var register = _contexts.CreateDbContext();
        if (_keeps && register.Database.GetDbConnection().State != ConnectionState.Open)
            register.Database.SetDbConnection(Opened(), contextOwnsConnection: false);
        return register;
    }

    /// <summary>Closes the connections; no context may be in use.</summary>
    public void Dispose()
    {
        while (_owners.TryTake(out var owner))
            owner.Dispose();
    }

    // A context closes what it owns when it goes back to the pool, so another one, which stays out of it, owns the connection.
    private DbConnection Opened()
    {
        var owner = new RegisterContext(_options);
        _owners.Add(owner);
        owner.Database.OpenConnection();
        var connection = owner.Database.GetDbConnection();
        // Not by the context: it is no query of whoever happens to be the first.
        using var command = connection.CreateCommand();
        command.CommandText = Mapped;
        command.ExecuteNonQuery();
        return connection;
    }
}
