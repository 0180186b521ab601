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
    private readonly PooledDbContextFactory<SqlServerRegisterContext>? _onServer;
    private readonly EmbeddedConnections? _embedded;

    /// <summary>An empty pool.</summary>
    /// <param name="settings">Where the register is.</param>
    /// <param name="logs">Where the contexts log to.</param>
    /// <param name="clock">Tells when to look at an embedded register's file again; the system's when null.</param>
    public RegisterPool(RegisterSettings settings, ILoggerFactory logs, TimeProvider? clock = null)
    {
        var used = settings.FailingFast().ClosingAtOnce();
        // Of the type that owns the migrations: a model takes long to build, so a process has one.
        if (settings.Provider == RegisterProvider.Sqlite)
            _embedded = new EmbeddedConnections(used, Options<SqliteRegisterContext>(), clock ?? TimeProvider.System);
        else
            _onServer = new PooledDbContextFactory<SqlServerRegisterContext>(Options<SqlServerRegisterContext>().Options);

        DbContextOptionsBuilder<T> Options<T>()
            where T : RegisterContext
        {
            var options = new DbContextOptionsBuilder<T>();
            options.UseLoggerFactory(logs).UseRegister(used);
            return options;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="RegisterFileFault">The file of an embedded register can't be used as it is now.</exception>
    public RegisterContext CreateDbContext() => _onServer is null ? _embedded!.Take() : _onServer.CreateDbContext();

    /// <summary>Closes the connections; no context may be in use.</summary>
    public void Dispose() => _embedded?.Dispose();
}
