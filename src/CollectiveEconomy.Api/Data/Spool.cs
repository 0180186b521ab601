using System.Collections.Concurrent;
using CollectiveEconomy.Ingestion.Setup;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Data;

/// <summary>
/// Files that are written before they are sent, so that they have a length, ranges and a tag, and are never half sent. Equal keys share a file. Only the
/// account of the host can read them; they go when the host ends, and the least recently used when there are too many.
/// </summary>
internal sealed class Spool : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _files = new();
    private readonly Lock _trimming = new();
    private readonly string _folder;
    private readonly long _maxBytes;

    /// <summary>An empty spool.</summary>
    /// <param name="settings">Where data lie.</param>
    /// <param name="spool">How much is kept.</param>
    public Spool(PlatformSettings settings, IOptions<SpoolSettings> spool)
    {
        // Hosts may share a data folder; each has files of its own.
        _folder = Path.Combine(settings.Folder.Spool, $"{Environment.ProcessId}-{Guid.NewGuid():N}");
        _maxBytes = (long)spool.Value.MaxMegabytes << 20;
    }

    /// <summary>The file of a key; written first if it is not there.</summary>
    /// <param name="key">On what its bytes depend, a name of a file.</param>
    /// <param name="write">Writes it.</param>
    /// <returns>An open file: it can be read to its end even if it is deleted meanwhile.</returns>
    public async Task<FileStream> OpenAsync(string key, Func<Stream, Task> write)
    {
        var path = Path.Combine(_folder, key);
        while (true)
        {
            var file = _files.GetOrAdd(key, _ => new Lazy<Task<string>>(() => WriteAsync(path, write)));
            try
            {
                await file.Value;
                var opened = new FileStream(
                    path,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.Read | FileShare.Delete,
                    64 << 10,
                    useAsync: true
                );
                File.SetLastAccessTimeUtc(path, DateTime.UtcNow);
                return opened;
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && file.Value.IsCompletedSuccessfully)
            {
                // Deleted between the two: it is written again.
                _files.TryRemove(new(key, file));
            }
            catch
            {
                _files.TryRemove(new(key, file));
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was spooled.
        }
    }

    private async Task<string> WriteAsync(string path, Func<Stream, Task> write)
    {
        CreateFolder();
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            await using (var stream = new FileStream(unfinished, OwnFile()))
                await write(stream);
            File.Move(unfinished, path, overwrite: true);
            Trim(path);
            return path;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }

    private void Trim(string justWritten)
    {
        lock (_trimming)
        {
            var files = new DirectoryInfo(_folder).GetFiles().OrderByDescending(file => file.LastAccessTimeUtc).ToList();
            var kept = 0L;
            foreach (var file in files)
            {
                kept += file.Length;
                if (kept <= _maxBytes || file.FullName == justWritten || file.Name.Contains('.', StringComparison.Ordinal))
                    continue;
                _files.TryRemove(file.Name, out _);
                file.Delete();
            }
        }
    }

    private static FileStreamOptions OwnFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
            BufferSize = 64 << 10,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(_folder);
        else
            Directory.CreateDirectory(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
