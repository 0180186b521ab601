using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Fetches from the bucket what other machines published; while it does not answer, the releases that are here are served on.</summary>
/// <param name="copy">The folder with its bucket.</param>
/// <param name="log">Told when the bucket goes away and comes back, and of a release that can't be fetched.</param>
internal sealed class ReleaseFetch(ReleaseCopy copy, ILogger<ReleaseFetch> log)
{
    private string? _fault;

    /// <summary>Why the last attempt failed, for operators; null when it did not.</summary>
    public string? Fault => Volatile.Read(ref _fault);

    /// <summary>Looks for what is new.</summary>
    public async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var id in await copy.FetchAsync(cancellationToken))
                log.LogInformation("Release {Release} was fetched from the bucket '{Bucket}'.", id, copy.Bucket);
            if (Interlocked.Exchange(ref _fault, null) is not null)
                log.LogInformation("The bucket '{Bucket}' answers again.", copy.Bucket);
        }
        catch (Exception failure) when (failure is BucketUnavailable or ReleaseDamaged or IOException or UnauthorizedAccessException)
        {
            var fault = (failure as ILocalized)?.Text.En ?? failure.Message;
            if (Interlocked.Exchange(ref _fault, fault) != fault)
                log.LogError("{Fault} The releases that are here are served.", fault);
        }
    }
}
