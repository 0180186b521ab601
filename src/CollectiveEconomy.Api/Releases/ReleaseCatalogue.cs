using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Releases;

/// <summary>
/// The releases that the host serves: the one way to them, so that nothing of a release under embargo is seen on another. The current one is
/// loaded before it becomes current, so nobody waits for it.
/// </summary>
/// <param name="folder">Where releases lie.</param>
/// <param name="settings">How many are kept in memory.</param>
/// <param name="clock">Tells when an embargo ends.</param>
/// <param name="log">Told of what is served, and of what can't be.</param>
internal sealed class ReleaseCatalogue(
    ReleaseFolder folder,
    IOptions<ReleaseSettings> settings,
    TimeProvider clock,
    ILogger<ReleaseCatalogue> log
) : IDisposable
{
    private readonly LoadedReleases _loaded = new(folder, settings.Value.MaxLoaded, (long)settings.Value.ColumnMegabytes << 20);
    private readonly SemaphoreSlim _looking = new(1, 1);
    private readonly HashSet<ReleaseId> _refused = [];
    private ReleaseInUse? _current;
    private string? _stamp;
    private DateTimeOffset _nextChange;

    /// <summary>What may be seen now.</summary>
    public ReleaseState State { get; private set; } = ReleaseState.Unknown;

    /// <summary>Raised when <see cref="State"/> may have become another one; handlers return at once.</summary>
    public event Action? Changed;

    /// <summary>A release for use until what is returned is disposed.</summary>
    /// <param name="release">One of <see cref="State"/>.</param>
    /// <exception cref="ReleaseDamaged">It can't be loaded.</exception>
    public ValueTask<ReleaseInUse> UseAsync(Release release) => _loaded.UseAsync(release);

    /// <summary>Looks for the first time.</summary>
    /// <exception cref="ReleaseDamaged">There are releases, and none can be used.</exception>
    public async Task OpenAsync()
    {
        await RefreshAsync();
        if (State is { Releases.Current: null, Damaged: [.., var damaged] })
            throw damaged;
    }

    /// <summary>Looks whether something was published, withdrawn or repaired, or an embargo has ended; cheap when not.</summary>
    /// <exception cref="IOException">The folder can't be read; what was served is served on.</exception>
    public async Task RefreshAsync()
    {
        await _looking.WaitAsync();
        try
        {
            var stamp = folder.Stamp(_refused);
            if (stamp == _stamp && clock.GetUtcNow() < _nextChange)
                return;
            await LookAsync(clock.GetUtcNow());
            _stamp = folder.Stamp(_refused);
        }
        finally
        {
            _looking.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _current?.Dispose();
        _loaded.Dispose();
        _looking.Dispose();
    }

    private async Task LookAsync(DateTimeOffset now)
    {
        var refused = new SortedDictionary<ReleaseId, ReleaseDamaged>();
        var described = folder.List().Select(id => Describe(id, refused)).OfType<Release>().ToList();
        _nextChange = described
            .Select(release => release.PublishedAt)
            .Where(moment => moment > now)
            .DefaultIfEmpty(DateTimeOffset.MaxValue)
            .Min();
        // A new series closes those before it in the same step in which it is seen.
        var visible = ReleaseSeries.Marked([.. described.Where(release => release.PublishedAt <= now)]);
        ReleaseInUse? current = null;
        while (current is null && new ReleaseList(visible).Current is { } candidate)
            try
            {
                current = await _loaded.UseAsync(candidate);
            }
            catch (ReleaseDamaged damaged)
            {
                // Nobody saw its figures, so it closes none.
                visible = ReleaseSeries.Marked([.. visible.Where(release => release.Id != candidate.Id)]);
                refused[candidate.Id] = damaged;
            }

        var calendar = ReadCalendar();
        var next = calendar.Next(VietNamTime.DayOf(now));
        if (next is not null)
            // The day after it another is the next.
            _nextChange = Earlier(_nextChange, new DateTimeOffset(next.On.AddDays(1), TimeOnly.MinValue, VietNamTime.Offset));
        Serve(new ReleaseState(new ReleaseList(visible), calendar, next, [.. refused.Values]), current);
        _refused.Clear();
        _refused.UnionWith(refused.Keys);
    }

    private Release? Describe(ReleaseId id, SortedDictionary<ReleaseId, ReleaseDamaged> refused)
    {
        try
        {
            return folder.Describe(id);
        }
        catch (ReleaseDamaged damaged)
        {
            refused[id] = damaged;
            return null;
        }
    }

    private ReleaseCalendar ReadCalendar()
    {
        try
        {
            return folder.ReadCalendar();
        }
        catch (CalendarDamaged damaged)
        {
            log.LogError("{Sentence}", damaged.Message);
            return State.Calendar;
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private void Serve(ReleaseState state, ReleaseInUse? current)
    {
        foreach (var sentence in state.Damaged.Select(damaged => damaged.Message).Except(State.Damaged.Select(damaged => damaged.Message)))
            log.LogError("{Sentence} It is left out; the others are served.", sentence);
        if (state.Releases.Current != State.Releases.Current)
            log.LogInformation("Release {Release} answers now.", state.Releases.Current?.Id);
        State = state;
        _current?.Dispose();
        _current = current;
        Changed?.Invoke();
    }
}
