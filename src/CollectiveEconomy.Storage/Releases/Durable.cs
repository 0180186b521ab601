using System.Runtime.InteropServices;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Puts files and folders in their place so that they are there whole, or not at all, also after the power fails.</summary>
internal static class Durable
{
    /// <summary>Writes a file in place of whatever bears its name.</summary>
    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        var written = $"{file}.{Guid.NewGuid():N}";
        try
        {
            using (var stream = new FileStream(written, FileMode.CreateNew))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(written, file, overwrite: true);
        }
        catch
        {
            File.Delete(written);
            throw;
        }

        Flush(Path.GetDirectoryName(file)!);
    }

    /// <summary>Moves a file, which is on the disk already, to a name that is free. Of several that try at once, one does.</summary>
    /// <param name="from">Where the file lies; afterwards it is there no more.</param>
    /// <param name="to">The name, in the same folder.</param>
    /// <returns>Whether the name was free; if not, the file stays where it is.</returns>
    public static bool TryPlace(string from, string to)
    {
        // File.Move looks whether the name is free and moves then: on Linux the second of two that looked replaces the first. A link is made or refused in one step.
        if (!OperatingSystem.IsWindows() && Link(from, to) == 0)
        {
            File.Delete(from);
        }
        else
        {
            if (File.Exists(to))
                return false;
            // Some file systems have no links.
            File.Move(from, to, overwrite: false);
        }

        Flush(Path.GetDirectoryName(to)!);
        return true;
    }

    /// <summary>Moves a folder, whose files are on the disk already, to a name that is free.</summary>
    public static void MoveFolder(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories).Append(from))
            Flush(folder);
        Directory.Move(from, to);
        Flush(Path.GetDirectoryName(to)!);
    }

    // .NET does not open folders, and without this a power failure may undo a rename that was seen. Windows writes names through by itself.
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(folder, 0);
        if (descriptor < 0)
            throw new IOException($"The folder '{folder}' can't be opened.");
        var refused = Sync(descriptor) != 0;
        _ = Close(descriptor);
        if (refused)
            throw new IOException($"The folder '{folder}' can't be written to the disk.");
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
