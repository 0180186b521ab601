using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The releases in memory: loaded when one is asked for, forgotten when others were asked for since, never under a running question.</summary>
/// <param name="folder">Where releases lie.</param>
/// <param name="max">How many are kept in memory; one more makes the two least recently used of those that nobody uses be forgotten.</param>
/// <param name="columnBytes">Room of each for columns in memory, in bytes; by the size of the release when null.</param>
public sealed class LoadedReleases(ReleaseFolder folder, int max, long? columnBytes = null) : IDisposable
{
    private const int ForgottenAtOnce = 2;

    private readonly Lock _change = new();
    private readonly Dictionary<Release, Entry> _entries = [];
    private readonly Lock _loading = new();
    private long _uses;

    /// <summary>The releases that are loaded, or being loaded.</summary>
    public IReadOnlyCollection<ReleaseId> Ids
    {
        get
        {
            lock (_change)
                return [.. _entries.Keys.Select(release => release.Id)];
        }
    }

    /// <summary>A release for use until what is returned is disposed; loaded if it is not in memory. Many may ask for the same at once.</summary>
    /// <param name="release">As the folder describes it now: one that was withdrawn since is another.</param>
    /// <exception cref="ReleaseDamaged">It can't be loaded; it is tried anew when it is asked for again.</exception>
    public async ValueTask<ReleaseInUse> UseAsync(Release release)
    {
        var entry = Take(release);
        try
        {
            return new ReleaseInUse(await entry.Loaded.Value, () => Leave(entry));
        }
        catch
        {
            Leave(entry);
            lock (_change)
                if (_entries.GetValueOrDefault(release) == entry)
                    _entries.Remove(release);
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_change)
        {
            Forget(_entries.Values);
            _entries.Clear();
        }
    }

    private Entry Take(Release release)
    {
        lock (_change)
        {
            if (!_entries.TryGetValue(release, out var entry))
            {
                MakeRoom();
                _entries.Add(release, entry = new Entry(new Lazy<Task<LoadedRelease>>(() => Task.Run(() => Load(release)))));
            }

            (entry.Users, entry.LastUse) = (entry.Users + 1, ++_uses);
            return entry;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_change)
            if (--entry.Users == 0 && entry.IsForgotten)
                entry.Unload();
    }

    private void MakeRoom()
    {
        if (_entries.Count < max)
            return;
        var least = _entries.Where(entry => entry.Value.Users == 0).OrderBy(entry => entry.Value.LastUse).Take(ForgottenAtOnce).ToList();
        Forget(least.Select(entry => entry.Value));
        foreach (var (release, _) in least)
            _entries.Remove(release);
    }

    private static void Forget(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            entry.IsForgotten = true;
            if (entry.Users == 0)
                entry.Unload();
        }
    }

    // One after the other: loading takes much memory, and questions want the cores.
    private LoadedRelease Load(Release release)
    {
        lock (_loading)
            return folder.Load(release.Id, release, columnBytes);
    }

    private sealed class Entry(Lazy<Task<LoadedRelease>> loaded)
    {
        public Lazy<Task<LoadedRelease>> Loaded => loaded;

        public int Users { get; set; }

        public long LastUse { get; set; }

        public bool IsForgotten { get; set; }

        public void Unload()
        {
            if (loaded is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
                loaded.Value.Result.Dispose();
        }
    }
}
