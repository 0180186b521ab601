using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>The HTTP request itself cannot be taken; its status is that of the code, whatever media type the client accepts.</summary>
/// <param name="reason">Which of the transport's codes.</param>
/// <param name="text">What is wrong with the request.</param>
public sealed class RequestRefused(ErrorCode reason, LocalizedText text) : CodedError(reason, text)
{
    /// <summary>After what time it may be sent again; null when that would change nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The register can't be reached; it is worth another try soon.</summary>
    /// <param name="cause">What was thrown; of it only what is wrong with the file of the register is told.</param>
    public static RequestRefused RegisterUnavailable(Exception cause) =>
        new(ErrorCodes.RegisterUnavailable, RegisterFailure.PublicTextOf(cause) ?? ErrorCodes.RegisterUnavailable.Meaning)
        {
            RetryAfter = TimeSpan.FromSeconds(5),
        };

    /// <summary>The request is not JSON of the expected shape.</summary>
    /// <param name="vi">What is wrong, in Vietnamese.</param>
    /// <param name="en">What is wrong, in English.</param>
    public static RequestRefused Malformed(string vi, string en) => new(ErrorCodes.MalformedRequest, new(vi, en));
}
