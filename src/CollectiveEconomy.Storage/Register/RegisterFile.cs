using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>
/// Notices when the file of an embedded register is replaced, overwritten, cut short or deleted while the platform runs. Used by one caller at a time.
/// </summary>
/// <remarks>
/// It keeps the log empty while nobody writes. So the file is whole by itself, and another one in its place meets no changes of the former.
/// </remarks>
/// <param name="settings">Where the register is.</param>
/// <param name="clock">Tells how old the file is.</param>
internal sealed class RegisterFile(RegisterSettings settings, TimeProvider clock) : IDisposable
{
    // Within it the system may give two writings the same time.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(1);

    private readonly string _path = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
    private SqliteConnection? _watch;
    private FileSight _sight;
    private bool _hasLog;
    private bool _wasYoung;
    private bool _wasClosed;

    /// <summary>Whether the file may be another one than at the last <see cref="Open"/>.</summary>
    public bool MayDiffer => _wasYoung || FileSight.Of(_path) != _sight;

    /// <summary>Looks at the file, which is open.</summary>
    /// <param name="isSuspect">Whether reading it failed since the last look.</param>
    public FileChange Look(bool isSuspect)
    {
        var sight = FileSight.Of(_path);
        if (sight == _sight && !_hasLog && !isSuspect)
            return FileChange.None;
        var change =
            sight.Length is null ? FileChange.Missing
            : SqliteFile.HasMoved(_watch!) ? FileChange.Replaced
            : isSuspect ? FileChange.Damaged
            : sight.HasFileOf(_sight) ? FileChange.None
            : ChangeOf(sight);
        if (change is FileChange.None)
            EmptyLog(sight);
        return change;
    }

    /// <summary>Closes the file; no other connection of this process may have it open. What its log holds stays with the file, wherever it was moved.</summary>
    public void Close()
    {
        if (_watch is not null)
            SqliteFile.TryEmptyLog(_watch);
        Dispose();
        // Those that the driver keeps for others would share what lies beside the file with the next one.
        SqliteConnection.ClearAllPools();
        _wasClosed = true;
    }

    /// <summary>Opens the file; again if others opened it before and are still to be let go.</summary>
    /// <returns>What is wrong with it; null when it can be used.</returns>
    public LocalizedText? Open()
    {
        Dispose();
        _sight = FileSight.Of(_path);
        _wasYoung = clock.GetUtcNow().UtcDateTime - _sight.Written < Young;
        _hasLog = _sight.LogLength > 0;
        if (_sight.Length is null)
            return RegisterFileFault.Missing;
        if (_sight.Length == 0)
            return RegisterFileFault.Empty;
        try
        {
            // One that was there at the start was checked then.
            if (_wasClosed && Examine() is { } fault)
                return fault;
            _watch = new SqliteConnection(settings.ConnectionString);
            _watch.Open();
            // Not before the first statement is the file read, and its log opened.
            ExpectedLength();
            _wasClosed = false;
            return null;
        }
        catch (SqliteException failure) when (SqliteFile.IsDamage(failure))
        {
            Dispose();
            _wasClosed = true;
            return RegisterFileFault.Damaged;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch?.Dispose();
        _watch = null;
    }

    private FileChange ChangeOf(FileSight sight)
    {
        try
        {
            // When the log was written into the file, it has the pages that SQLite counts; until then it may have fewer.
            return sight.LogLength > 0 || sight.Length == ExpectedLength() ? FileChange.Written : FileChange.Damaged;
        }
        catch (SqliteException failure) when (SqliteFile.IsDamage(failure))
        {
            return FileChange.Damaged;
        }
    }

    private long ExpectedLength()
    {
        using var size = _watch!.CreateCommand();
        size.CommandText = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
        return (long)size.ExecuteScalar()!;
    }

    private void EmptyLog(FileSight sight)
    {
        var isLogged = sight.LogLength > 0;
        _hasLog = isLogged && !SqliteFile.TryEmptyLog(_watch!);
        _sight = isLogged ? FileSight.Of(_path) : sight;
    }

    private LocalizedText? Examine()
    {
        using var register = RegisterConnection.Open(settings);
        if (register.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToList() is not ["ok"])
            return RegisterFileFault.Damaged;
        var isOurs = register.Database.GetAppliedMigrations().SequenceEqual(register.Database.GetMigrations());
        return isOurs ? null : RegisterFileFault.OtherVersion;
    }
}
