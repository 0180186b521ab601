using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>A release with which another is compared.</summary>
/// <param name="Release">The release.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Distributions">How its true values are distributed.</param>
public sealed record ComparedRelease(
    Release Release,
    IReadOnlyDictionary<FigureKey, decimal?> Figures,
    IReadOnlyDictionary<DistributionKey, Distribution> Distributions
)
{
    /// <summary>The newest release before a draft that is of the same kind and noise, not withdrawn and whole; null when there is none.</summary>
    public static ComparedRelease? Before(Release draft, ReleaseFolder folder, CancellationToken cancellationToken)
    {
        foreach (var id in folder.List().Where(id => id < draft.Id).Reverse())
            try
            {
                var release = folder.Describe(id);
                if (release.Withdrawal is not null || release.IsSynthetic != draft.IsSynthetic)
                    continue;
                // Figures of other noise differ by their noise, and beside each other would tell more than either.
                if (release.NoiseSeries != draft.NoiseSeries)
                    continue;
                using var loaded = folder.Load(id, columnBytes: 0);
                return new ComparedRelease(release, loaded.Figures(cancellationToken), loaded.Distributions(cancellationToken));
            }
            catch (ReleaseDamaged)
            {
                // It can't be compared with; the one before it can.
            }

        return null;
    }
}
