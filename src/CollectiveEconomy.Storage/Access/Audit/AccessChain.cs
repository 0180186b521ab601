using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>
/// The chain of lines that one process writes: a folder with a file for each day (UTC), locked while it is written. Lines are appended and
/// never changed; what a failed write left of a line is taken back.
/// </summary>
internal sealed class AccessChain : IDisposable
{
    private readonly string _folder;
    private readonly byte[] _key;
    private readonly FileStream _lock;
    private SafeFileHandle? _file;
    private SafeFileHandle? _head;
    private long _end;
    private string? _day;
    private long _number;
    private string _previous = "";

    private AccessChain(string folder, byte[] key, FileStream held)
    {
        (_folder, _key, _lock) = (folder, key, held);
        var head = AccessHead.Of(folder, key);
        // Where lines are missing at the end, the gap stays to be seen.
        if (head is not null)
            (_number, _previous) = (head.Number, head.Seal);
        // Only a kill between a write and its head leaves lines beyond that. Without a head every line is read.
        foreach (var text in AccessFiles.LinesFromEnd(folder))
            if (AccessLine.Read(text, key) is { } line)
                if (line.Number > _number)
                    (_number, _previous) = (line.Number, line.Seal);
                else if (head is not null)
                    break;
    }

    /// <summary>The first chain of a folder that no other process writes; a new one when all are taken.</summary>
    /// <param name="folder">Folder of all chains.</param>
    /// <param name="key">Key of seals.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static AccessChain Open(string folder, byte[] key)
    {
        for (var chain = 1; ; chain++)
        {
            var path = Path.Combine(folder, chain.ToString("D3", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(path);
            if (TryLock(path) is { } held)
                return new AccessChain(path, key, held);
        }
    }

    /// <summary>Appends records in their order; all of them, or none.</summary>
    /// <returns>The number of the first.</returns>
    /// <exception cref="IOException">They can't be written; the file is as it was.</exception>
    public long Append(IReadOnlyList<AccessRecord> records)
    {
        var file = FileOf(records[0].At);
        var text = new StringBuilder();
        var (number, previous) = (_number, _previous);
        foreach (var record in records)
        {
            (var line, previous) = AccessLine.Write(++number, record, previous, _key);
            text.Append(line).Append('\n');
        }

        var written = Encoding.UTF8.GetBytes(text.ToString());
        try
        {
            RandomAccess.Write(file, written, _end);
        }
        catch
        {
            RandomAccess.SetLength(file, _end);
            throw;
        }

        _end += written.Length;
        var first = _number + 1;
        (_number, _previous) = (number, previous);
        WriteHead();
        return first;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _head?.Dispose();
        _lock.Dispose();
    }

    private static FileStream? TryLock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, "lock")))
        {
            return null;
        }
    }

    private SafeFileHandle FileOf(DateTimeOffset at)
    {
        var day = at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (_file is not null && string.CompareOrdinal(day, _day) <= 0)
            return _file;
        _file?.Dispose();
        _file = null;
        var path = Path.Combine(_folder, day + AccessFiles.Extension);
        AccessFiles.DropTornLine(path);
        _file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        _end = RandomAccess.GetLength(_file);
        _day = day;
        return _file;
    }

    private void WriteHead()
    {
        _head ??= File.OpenHandle(Path.Combine(_folder, AccessHead.FileName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(_head, Encoding.ASCII.GetBytes(new AccessHead(_number, _previous).ToText(_key)), 0);
    }
}
