using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Tells cheaply whether the folder of the releases may hold something else than before.</summary>
public static class ReleaseStamp
{
    /// <summary>A text that is another one when a release was added, removed or withdrawn, the calendar changed, or when a file of one of <paramref name="refused"/> changed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="refused">The releases whose files are looked at one by one, as somebody may repair them.</param>
    public static string Stamp(this ReleaseFolder folder, IEnumerable<ReleaseId> refused)
    {
        if (!Directory.Exists(folder.Location))
            return "";
        var names = folder
            .List()
            .Select(id => id.ToString())
            .Concat(Directory.GetFiles(folder.Location, "*" + Withdrawals.Suffix).Order(StringComparer.Ordinal).Select(OfFile))
            .Append(OfFile(Calendars.FileOf(folder)));
        var files = refused
            .Select(folder.PathOf)
            .Where(Directory.Exists)
            .SelectMany(release => Directory.GetFiles(release, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(OfFile);
        return string.Join('\n', names.Concat(files));
    }

    private static string OfFile(string file)
    {
        var info = new FileInfo(file);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file} {(info.Exists ? info.Length : -1)} {info.LastWriteTimeUtc.Ticks} {info.CreationTimeUtc.Ticks}"
        );
    }
}
