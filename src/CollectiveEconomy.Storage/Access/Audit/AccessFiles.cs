using System.Text;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>The files of a chain.</summary>
internal static class AccessFiles
{
    /// <summary>Ending of their names, which are days.</summary>
    public const string Extension = ".jsonl";

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
