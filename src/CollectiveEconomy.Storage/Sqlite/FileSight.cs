namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>What the system says of a database's file and of the log beside it.</summary>
/// <param name="Length">Bytes of the file; null when there is none.</param>
/// <param name="Written">When the file was last written.</param>
/// <param name="LogLength">Bytes of the log; 0 when there is none.</param>
/// <param name="LogWritten">When the log was last written; the default when it is empty.</param>
internal readonly record struct FileSight(long? Length, DateTime Written, long LogLength, DateTime LogWritten)
{
    /// <summary>The file as it is now. The file itself is not opened: closing it would drop the locks that SQLite holds on it in this process.</summary>
    public static FileSight Of(string path)
    {
        var file = new FileInfo(path);
        var log = new FileInfo(path + "-wal");
        var logged = log.Exists ? log.Length : 0;
        return new(
            file.Exists ? file.Length : null,
            file.Exists ? file.LastWriteTimeUtc : default,
            logged,
            logged == 0 ? default : log.LastWriteTimeUtc
        );
    }

    /// <summary>Whether the file itself is as it was at another sight, whatever its log is.</summary>
    public bool HasFileOf(FileSight other) => (Length, Written) == (other.Length, other.Written);
}
