namespace CollectiveEconomy.Storage.Releases;

/// <summary>A release that stays in memory until this is disposed.</summary>
/// <param name="release">The release.</param>
/// <param name="leave">Tells that it is no longer used.</param>
public sealed class ReleaseInUse(LoadedRelease release, Action leave) : IDisposable
{
    private Action? _leave = leave;

    /// <summary>The release.</summary>
    public LoadedRelease Release => release;

    /// <inheritdoc />
    public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
}
