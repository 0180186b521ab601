using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>
/// The releases as one request sees them: what was visible when it first asked, whatever is published meanwhile. What it uses stays in memory
/// until it ends.
/// </summary>
/// <param name="catalogue">The releases.</param>
internal sealed class ReleasesOfRequest(ReleaseCatalogue catalogue) : IDisposable
{
    private readonly Lock _change = new();
    private readonly List<ReleaseInUse> _used = [];

    /// <summary>What may be seen.</summary>
    public ReleaseState State { get; } = catalogue.State;

    /// <summary>A release in memory.</summary>
    /// <param name="release">One of <see cref="State"/>.</param>
    /// <exception cref="ReleaseUnusable">Its files are damaged.</exception>
    public async ValueTask<LoadedRelease> UseAsync(Release release)
    {
        var used = await BorrowAsync(release);
        lock (_change)
            _used.Add(used);
        return used.Release;
    }

    /// <summary>A release in memory until what is returned is disposed: for questions to many, one after the other.</summary>
    /// <param name="release">One of <see cref="State"/>.</param>
    /// <exception cref="ReleaseUnusable">Its files are damaged.</exception>
    public async ValueTask<ReleaseInUse> BorrowAsync(Release release)
    {
        try
        {
            return await catalogue.UseAsync(release);
        }
        catch (ReleaseDamaged)
        {
            throw new ReleaseUnusable(release.Id);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var used in _used)
            used.Dispose();
    }
}
