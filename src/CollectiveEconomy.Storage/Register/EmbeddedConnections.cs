using System.Data.Common;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Gives out contexts on the file of an embedded register, and others once the file is another one.</summary>
internal sealed class EmbeddedConnections : IDisposable
{
    /// <summary>How long it is taken for granted that the file is as it was.</summary>
    internal static readonly TimeSpan LookedAtEvery = TimeSpan.FromMilliseconds(4);

    // In KiB, for each connection. Files are not mapped into memory: whatever cuts one short would end the process at the next read.
    private const string Cached = "PRAGMA cache_size = -16384";

    private readonly DbContextOptions<SqliteRegisterContext> _options;
    private readonly TimeProvider _clock;
    private readonly RegisterFile? _file;
    private readonly Lock _looking = new();
    private readonly List<PooledConnections> _givenUp = [];
    private volatile PooledConnections? _current;
    private volatile LocalizedText? _fault;
    private volatile bool _isSuspect;
    private bool _isOpen;
    private long _lookedAt;

    /// <summary>None is open yet.</summary>
    /// <param name="settings">Where the register is.</param>
    /// <param name="options">How contexts reach it.</param>
    /// <param name="clock">Tells when to look at the file again.</param>
    public EmbeddedConnections(RegisterSettings settings, DbContextOptionsBuilder<SqliteRegisterContext> options, TimeProvider clock)
    {
        _options = options.AddInterceptors(new SqliteStatements(() => _isSuspect = true)).Options;
        _clock = clock;
        // What is on a read-only disk does not change.
        if (settings.IsReadOnly)
            _current = Connections();
        else
            _file = new RegisterFile(settings, clock);
    }

    /// <summary>A context; it is in use until it is disposed.</summary>
    /// <exception cref="RegisterFileFault">The file can't be used as it is now.</exception>
    public RegisterContext Take()
    {
        while (true)
        {
            if (_file is not null && IsDue)
                Look(_file);
            if (_fault is { } fault)
                throw new RegisterFileFault(fault);
            if (_current?.TryTake() is { } register)
                return register;
        }
    }

    /// <summary>Closes all; none may be in use.</summary>
    public void Dispose()
    {
        foreach (var connections in _givenUp)
            connections.Close();
        _current?.Close();
        _file?.Dispose();
    }

    private bool IsDue => _isSuspect || _current is null || _clock.GetElapsedTime(Volatile.Read(ref _lookedAt)) >= LookedAtEvery;

    private PooledConnections Connections() => new(_options, Prepare);

    // While one caller looks, others go by what was found before, if anything was.
    private void Look(RegisterFile file)
    {
        if (_current is null && _fault is null)
            _looking.Enter();
        else if (!_looking.TryEnter())
            return;
        try
        {
            if (_fault is not null || _current is null)
                Reopen(file);
            else
                Follow(file);
            Volatile.Write(ref _lookedAt, _clock.GetTimestamp());
        }
        finally
        {
            _looking.Exit();
        }
    }

    private void Follow(RegisterFile file)
    {
        var isSuspect = _isSuspect;
        _isSuspect = false;
        var change = file.Look(isSuspect);
        if (change is FileChange.None)
            return;
        // Connections of the same file may be open beside those that are given up; of another one they would share its log.
        if (change is FileChange.Written && file.Open() is null)
        {
            GiveUp();
            _current = Connections();
            return;
        }

        // The fault is there before there are no connections, or callers would wait.
        _fault = change is FileChange.Missing ? RegisterFileFault.Missing : RegisterFileFault.InUse;
        GiveUp();
        Reopen(file);
    }

    private void Reopen(RegisterFile file)
    {
        _givenUp.RemoveAll(connections => connections.TryClose());
        if (_givenUp.Count > 0)
            return;
        if (_isOpen)
            file.Close();
        else if (_fault is not null && !file.MayDiffer)
            return;
        var fault = file.Open();
        _isOpen = fault is null;
        _current = _isOpen ? Connections() : null;
        _fault = fault;
    }

    private void GiveUp()
    {
        _givenUp.RemoveAll(connections => connections.TryClose());
        if (_current is not { } former)
            return;
        _current = null;
        former.GiveUp();
        if (!former.TryClose())
            _givenUp.Add(former);
    }

    // Not by the context: it is no query of whoever happens to be the first.
    private static void Prepare(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Cached;
        command.ExecuteNonQuery();
    }
}
