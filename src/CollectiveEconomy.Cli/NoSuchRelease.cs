using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli;

/// <summary>A release was named, or needed, that is not there. The message says which there are.</summary>
internal sealed class NoSuchRelease : Exception
{
    /// <summary>No release bears this name.</summary>
    public NoSuchRelease(ReleaseId id, IReadOnlyList<ReleaseId> known, string folder)
        : base(
            known.Count == 0
                ? $"There is no release {id}: '{folder}' contains no releases."
                : $"There is no release {id} in '{folder}': the newest is {known[^1]}."
        ) { }

    /// <summary>There is none at all.</summary>
    public NoSuchRelease(string folder)
        : base($"There are no releases in '{folder}'.") { }
}
