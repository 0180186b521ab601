using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>The releases that the host serves, and the current one loaded.</summary>
public sealed class ReleaseCatalogue : IDisposable
{
    private readonly ReleaseFolder _folder;

    /// <summary>Loads the newest release of a folder; none when the folder is empty.</summary>
    /// <param name="folder">Where releases lie.</param>
    /// <exception cref="ReleaseDamaged">The newest release can't be used.</exception>
    public ReleaseCatalogue(ReleaseFolder folder)
    {
        _folder = folder;
        var ids = folder.List();
        Current = ids.Count == 0 ? null : folder.Load(ids[^1]);
    }

    /// <summary>The release from which questions are answered; null before the first is published.</summary>
    public LoadedRelease? Current { get; }

    /// <summary>What each release says of itself, newest first.</summary>
    /// <exception cref="ReleaseDamaged">The package of one can't be read.</exception>
    public IReadOnlyList<Release> All() => [.. _folder.List().Reverse().Select(id => _folder.ReadPackage(id).Describe(id))];

    /// <inheritdoc/>
    public void Dispose() => Current?.Dispose();
}
