using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>Reads many releases, past those that are damaged.</summary>
internal static class ReadableReleases
{
    /// <summary>What was read of each release; of one that is damaged the terminal tells, and it is left out.</summary>
    public static IReadOnlyList<T> Readable<T>(this Terminal terminal, IEnumerable<ReleaseId> ids, Func<ReleaseId, T> read)
    {
        var readable = new List<T>();
        foreach (var id in ids)
            try
            {
                readable.Add(read(id));
            }
            catch (ReleaseDamaged damaged)
            {
                terminal.Tell(damaged.Text);
            }
        return readable;
    }
}
