using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli;

/// <summary>A release was named, or needed, that is not there. The text says which there are.</summary>
internal sealed class NoSuchRelease : LocalizedException
{
    /// <summary>No release bears this name.</summary>
    public NoSuchRelease(ReleaseId id, IReadOnlyList<ReleaseId> known, string folder)
        : base(
            known.Count == 0
                ? new(
                    $"Không có đợt công bố {id}: '{folder}' không có đợt nào.",
                    $"There is no release {id}: '{folder}' contains no releases."
                )
                : new(
                    $"Không có đợt công bố {id} trong '{folder}': đợt mới nhất là {known[^1]}.",
                    $"There is no release {id} in '{folder}': the newest is {known[^1]}."
                )
        ) { }

    /// <summary>There is none at all.</summary>
    public NoSuchRelease(string folder)
        : base(new($"Không có đợt công bố nào trong '{folder}'.", $"There are no releases in '{folder}'.")) { }
}
