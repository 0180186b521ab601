using System.Globalization;
using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>A document is larger than <see cref="DocumentLimits"/> allow.</summary>
/// <param name="limit">Which limit.</param>
/// <param name="message">The limit as a number, and what to do.</param>
public sealed class LimitExceeded(ErrorCode limit, string message) : CodedError(limit, message)
{
    /// <summary>Throws when more was found than allowed.</summary>
    /// <param name="found">How many were found.</param>
    /// <param name="max">How many are allowed.</param>
    /// <param name="limit">Which limit.</param>
    /// <param name="what">What was counted, in plural.</param>
    public static void ThrowIfMore(long found, int max, ErrorCode limit, string what)
    {
        if (found > max)
            throw new LimitExceeded(
                limit,
                string.Create(CultureInfo.InvariantCulture, $"The document has more than {max} {what}. {limit.Remedy}")
            );
    }
}
