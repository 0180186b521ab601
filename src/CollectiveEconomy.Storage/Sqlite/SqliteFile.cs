using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>What a connection knows of the file that it has open. No statement of the connection may be running.</summary>
internal static partial class SqliteFile
{
    private const string Library = "e_sqlite3";

    // https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMovedRequest = 20;

    /// <summary>Whether the path of the database names no file any more, or another one.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        var moved = 0;
        return Control(connection.Handle!.DangerousGetHandle(), 0, HasMovedRequest, ref moved) == raw.SQLITE_OK && moved != 0;
    }

    /// <summary>Writes the log into the file and empties it, unless others use it.</summary>
    /// <returns>False when it is worth another try.</returns>
    public static bool TryEmptyLog(SqliteConnection connection) =>
        raw.sqlite3_wal_checkpoint_v2(connection.Handle!, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _)
            is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED);

    /// <summary>Whether an error of SQLite says that its file is damaged, or is not there.</summary>
    public static bool IsDamage(SqliteException failure) =>
        failure.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN
        || failure.SqliteExtendedErrorCode == raw.SQLITE_READONLY_DBMOVED;

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int Control(nint database, nint name, int request, ref int result);
}
