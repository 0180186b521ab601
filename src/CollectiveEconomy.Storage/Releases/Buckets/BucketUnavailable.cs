using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>The bucket can't be reached, or refuses what is asked of it. Nothing was changed here.</summary>
/// <param name="bucket">Its name.</param>
/// <param name="reason">The server's or the client's own words, without any key.</param>
/// <param name="cause">What brought it about.</param>
public sealed class BucketUnavailable(string bucket, string reason, Exception? cause = null)
    : LocalizedException(
        new LocalizedText(
            $"Kho '{bucket}' không trả lời như cần: {reason.TrimEnd('.')}.",
            $"The bucket '{bucket}' does not answer as needed: {reason.TrimEnd('.')}."
        ),
        cause
    );
