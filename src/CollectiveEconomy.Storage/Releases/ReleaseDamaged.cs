using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A release can't be used as it lies on disk. The message names the file and what is wrong with it.</summary>
public sealed class ReleaseDamaged(ReleaseId id, string file, string fault) : Exception($"Release {id} can't be used: {file} {fault}.")
{
    /// <summary>The release.</summary>
    public ReleaseId Id => id;
}
