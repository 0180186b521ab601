using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Contexts on SQLite that are used again and again, each with a connection that stays open. They can be given up all at once.</summary>
/// <param name="options">How the register is reached.</param>
/// <param name="opened">Told of each connection when it was opened.</param>
internal sealed class PooledConnections(DbContextOptions<SqliteRegisterContext> options, Action<DbConnection> opened)
{
    private readonly PooledDbContextFactory<SqliteRegisterContext> _contexts = new(options);
    private readonly ConcurrentBag<RegisterContext> _owners = [];
    private readonly Lock _change = new();
    private int _inUse;
    private bool _isGivenUp;
    private bool _isClosed;

    /// <summary>A context, which counts as in use until it is disposed; null after <see cref="GiveUp"/>.</summary>
    public RegisterContext? TryTake()
    {
        lock (_change)
        {
            if (_isGivenUp)
                return null;
            _inUse++;
        }

        try
        {
            var register = _contexts.CreateDbContext();
            if (register.Database.GetDbConnection().State != ConnectionState.Open)
                register.Database.SetDbConnection(Connection(), contextOwnsConnection: false);
            register.Origin = this;
            return register;
        }
        catch
        {
            Return();
            throw;
        }
    }

    /// <summary>A context was disposed.</summary>
    public void Return()
    {
        lock (_change)
        {
            _inUse--;
            if (!_isGivenUp)
                return;
        }

        TryClose();
    }

    /// <summary>Gives out no more contexts; what is in use stays so until it is disposed.</summary>
    public void GiveUp()
    {
        lock (_change)
            _isGivenUp = true;
    }

    /// <summary>Closes the connections of contexts that were given up, as soon as none is in use.</summary>
    /// <returns>Whether they are closed.</returns>
    public bool TryClose()
    {
        lock (_change)
        {
            if (!_isGivenUp || _inUse > 0)
                return _isClosed;
            Close();
            return _isClosed = true;
        }
    }

    /// <summary>Closes the connections; no context may be in use.</summary>
    public void Close()
    {
        while (_owners.TryTake(out var owner))
            owner.Dispose();
    }

    // A context closes what it owns when it goes back to the pool, so another one, which stays out of it, owns the connection.
    private DbConnection Connection()
    {
        var owner = new SqliteRegisterContext(options);
        _owners.Add(owner);
        owner.Database.OpenConnection();
        var connection = owner.Database.GetDbConnection();
        opened(connection);
        return connection;
    }
}
