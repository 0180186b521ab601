using System.Text;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>The files of a chain.</summary>
internal static class AccessFiles
{
    /// <summary>Ending of their names, which are days.</summary>
    public const string Extension = ".jsonl";

    private const int BytesOfBlock = 64 * 1024;

    /// <summary>The folders of all chains, in order; none when nothing was ever recorded.</summary>
    public static IReadOnlyList<string> ChainsOf(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)] : [];

    /// <summary>The lines of a chain in order, with file and place. A last line without its line feed was never completed and is left out.</summary>
    public static IEnumerable<(string File, int Line, string Text)> LinesOf(string chain)
    {
        foreach (var file in Directory.GetFiles(chain, "*" + Extension).Order(StringComparer.Ordinal))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var text = Encoding.UTF8.GetString(bytes);
            var lines = text[..(text.LastIndexOf('\n') + 1)].Split('\n');
            for (var line = 0; line < lines.Length - 1; line++)
                yield return (file, line + 1, lines[line]);
        }
    }

    /// <summary>The lines of a chain, the last first, so that its end is known without reading all of it.</summary>
    public static IEnumerable<string> LinesFromEnd(string chain)
    {
        foreach (var file in Directory.GetFiles(chain, "*" + Extension).OrderDescending(StringComparer.Ordinal))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            foreach (var line in LinesFromEnd(stream))
                yield return line;
        }
    }

    private static IEnumerable<string> LinesFromEnd(FileStream stream)
    {
        var (start, isTorn) = (stream.Length, true);
        // What is read already and told not yet, up to and with a line feed.
        byte[] text = [];
        while (start > 0)
        {
            var more = (int)Math.Min(BytesOfBlock, start);
            start -= more;
            var read = new byte[more + text.Length];
            stream.Position = start;
            stream.ReadExactly(read, 0, more);
            text.CopyTo(read, more);
            if (isTorn && Array.LastIndexOf(read, (byte)'\n') is var end)
            {
                isTorn = end < 0;
                read = read[..(end + 1)];
            }

            var length = read.Length;
            while (length > 0 && read.AsSpan(0, length - 1).LastIndexOf((byte)'\n') is >= 0 and var before)
            {
                yield return Encoding.UTF8.GetString(read, before + 1, length - before - 2);
                length = before + 1;
            }

            text = read[..length];
        }

        if (text.Length > 0)
            yield return Encoding.UTF8.GetString(text, 0, text.Length - 1);
    }

    /// <summary>Takes away what a kill left of a line: nobody was answered on account of it.</summary>
    public static void DropTornLine(string file)
    {
        if (!File.Exists(file))
            return;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var end = stream.Length;
        for (; end > 0; end--)
        {
            stream.Position = end - 1;
            if (stream.ReadByte() == '\n')
                break;
        }

        if (end < stream.Length)
            stream.SetLength(end);
    }
}
