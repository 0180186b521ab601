using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Releases;

/// <summary>
/// The releases that the host serves: the one way to them, so that nothing of a release under embargo is seen on another. One that is published is
/// loaded before it becomes current, so nobody waits for it; the one of the start is loaded once the host listens, and questions to it wait.
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
) : IAsyncDisposable
{
    private readonly LoadedReleases _loaded = new(folder, settings.Value.MaxLoaded, (long?)settings.Value.ColumnMegabytes << 20);
    private readonly SemaphoreSlim _looking = new(1, 1);
    private readonly HashSet<ReleaseId> _refused = [];
    private Task _loading = Task.CompletedTask;
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

    /// <summary>Looks for the first time; the files of the current release are whole, but it is not loaded.</summary>
    /// <exception cref="ReleaseDamaged">There are releases, and the files of none are whole.</exception>
    public async Task OpenAsync()
    {
        await RefreshAsync(release =>
        {
            folder.Verify(release.Id);
            return Task.FromResult<ReleaseInUse?>(null);
        });
        if (State is { Releases.Current: null, Damaged: [.., var damaged] })
            throw damaged;
    }

    /// <summary>Begins to load the current release, whoever asks for it first.</summary>
    public void BeginLoading()
    {
        if (State.Releases.Current is { } release)
            _loading = Task.Run(() => LoadAsync(release));
    }

    /// <summary>Looks whether something was published, withdrawn or repaired, or an embargo has ended; cheap when not.</summary>
    /// <exception cref="IOException">The folder can't be read; what was served is served on.</exception>
    public Task RefreshAsync() => RefreshAsync(async release => await _loaded.UseAsync(release));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _loading;
        _current?.Dispose();
        _loaded.Dispose();
        _looking.Dispose();
    }

    private async Task RefreshAsync(Func<Release, Task<ReleaseInUse?>> use)
    {
        await _looking.WaitAsync();
        try
        {
            var stamp = folder.Stamp(_refused);
            if (stamp == _stamp && clock.GetUtcNow() < _nextChange)
                return;
            await LookAsync(clock.GetUtcNow(), use);
            _stamp = folder.Stamp(_refused);
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task LoadAsync(Release release)
    {
        try
        {
            var loaded = await _loaded.UseAsync(release);
            await _looking.WaitAsync();
            if (_current is null && State.Releases.Current == release)
                _current = loaded;
            else
                loaded.Dispose();
            _looking.Release();
        }
        catch (ReleaseDamaged)
        {
            // Its files are as they were written, and all the same it can't be loaded: the one before it is served, as when it is published.
            _stamp = null;
            await RefreshAsync();
        }
    }

    private async Task LookAsync(DateTimeOffset now, Func<Release, Task<ReleaseInUse?>> use)
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
        var isFound = false;
        while (!isFound && new ReleaseList(visible).Current is { } candidate)
            try
            {
                current = await use(candidate);
                isFound = true;
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
