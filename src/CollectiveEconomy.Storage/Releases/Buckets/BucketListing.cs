using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>What lies in a bucket, as one request tells it.</summary>
/// <param name="Releases">Releases of which there is at least one file.</param>
/// <param name="Files">Files beside the releases, each with a tag that is another one when its content changes.</param>
internal sealed record BucketListing(IReadOnlyList<ReleaseId> Releases, IReadOnlyList<(string Name, string Tag)> Files);
