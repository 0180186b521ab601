using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Register;

/// <summary>An embedded register on a disk that is mounted read-only: it is answered from as it is, and nothing is changed.</summary>
public static class ReadOnlyDisk
{
    // EROFS of Unix, and ERROR_WRITE_PROTECT of Windows as an HRESULT.
    private const int UnixReadOnly = 30;
    private const int WindowsReadOnly = unchecked((int)0x80070013);

    /// <summary>The same settings, or those by which the register is only read where its disk is read-only.</summary>
    /// <remarks>
    /// SQLite can't make the files there by which its connections agree. None is needed, as long as nobody writes: so whoever lets the disk be written
    /// again must start the host again. A register whose last changes are still in its log is left to be refused: without the log it would be
    /// another one.
    /// </remarks>
    /// <param name="settings">Where the register is.</param>
    public static RegisterSettings ReadOnlyIfItsDiskIs(this RegisterSettings settings)
    {
        if (settings.Provider != RegisterProvider.Sqlite)
            return settings;
        var file = new FileInfo(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
        var log = new FileInfo(file.FullName + "-wal");
        if (!file.Exists || log is { Exists: true, Length: > 0 } || !IsReadOnly(file.DirectoryName!))
            return settings;
        var reading = new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(file.FullName).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
        };
        return settings with { ConnectionString = reading.ToString(), IsReadOnly = true };
    }

    /// <summary>Whether a file can't be written because its disk is read-only.</summary>
    /// <param name="refused">What the system said.</param>
    public static bool Refuses(IOException refused) => refused.HResult is UnixReadOnly or WindowsReadOnly;

    private static bool IsReadOnly(string folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, $".{Guid.NewGuid():N}"),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    Options = FileOptions.DeleteOnClose,
                }
            );
            return false;
        }
        catch (IOException refused)
        {
            return Refuses(refused);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
