using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>What the noise of the next release takes over from those before.</summary>
internal static class NoiseOfReleases
{
    /// <summary>The permanent parts of the newest release that has any, whatever its series; none before the first.</summary>
    /// <exception cref="NoiseKeyDiffers">A release of the series has noise of another key.</exception>
    /// <exception cref="NoiseSeriesOver">Another series followed that of the next release.</exception>
    /// <exception cref="ReleaseDamaged">The newest release with noise can't be read.</exception>
    public static PermanentDraws Take(ReleaseFolder folder, NoiseSeries series)
    {
        var packages = folder
            .List()
            .Select(id => (Id: id, Package: folder.ReadPackage(id)))
            .Where(release => release.Package.Noise is not null)
            .ToList();
        if (packages.Find(release => IsOfOtherKey(release.Package.Noise!, series)) is { Package: not null } other)
            throw new NoiseKeyDiffers(other.Id, series.Name);
        if (
            packages.Count > 0
            && packages[^1].Package.Noise!.Series != series.Name
            && packages.Exists(release => release.Package.Noise!.Series == series.Name)
        )
            throw new NoiseSeriesOver(packages[^1].Id, packages[^1].Package.Noise!.Series, series.Name);
        return packages.Count == 0 ? PermanentDraws.Of([]) : PermanentDraws.Of(folder.ReadPermanentDraws(packages[^1].Id));
    }

    private static bool IsOfOtherKey(NoiseStamp noise, NoiseSeries series) =>
        noise.Series == series.Name && noise.Key != series.Fingerprint;
}
