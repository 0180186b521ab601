using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>A document is larger than <see cref="DocumentLimits"/> allow.</summary>
/// <param name="limit">Which limit.</param>
/// <param name="text">The limit as a number, and what to do.</param>
public sealed class LimitExceeded(ErrorCode limit, LocalizedText text) : CodedError(limit, text)
{
    /// <summary>Throws when more was found than allowed.</summary>
    /// <param name="found">How many were found.</param>
    /// <param name="max">How many are allowed.</param>
    /// <param name="limit">Which limit.</param>
    /// <param name="what">What was counted, in plural.</param>
    public static void ThrowIfMore(long found, int max, ErrorCode limit, LocalizedText what)
    {
        if (found > max)
            throw new LimitExceeded(
                limit,
                LocalizedText.Invariant(
                    $"Văn bản truy vấn có hơn {max} {what.Vi}. {limit.Remedy.Vi}",
                    $"The document has more than {max} {what.En}. {limit.Remedy.En}"
                )
            );
    }
}
