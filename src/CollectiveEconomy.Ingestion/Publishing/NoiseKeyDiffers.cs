using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>A release of the series has noise of another key: fresh noise beside it would average out. Nothing was published.</summary>
/// <param name="release">The release.</param>
/// <param name="series">The series.</param>
public sealed class NoiseKeyDiffers(ReleaseId release, string series)
    : Exception(
        $"Release {release} of series '{series}' carries noise from another secret key, and independent noise could be averaged out. Restore the secret used for it (Secrets:Key, or secret.key in the data folder); if that is lost, name a new series (Protection:Series), which closes the releases of the old one to callers without a role."
    );
