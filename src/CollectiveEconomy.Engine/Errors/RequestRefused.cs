namespace CollectiveEconomy.Engine.Errors;

/// <summary>The HTTP request itself cannot be taken; its status is that of the code, whatever media type the client accepts.</summary>
/// <param name="reason">Which of the transport's codes.</param>
/// <param name="message">What is wrong with the request.</param>
public sealed class RequestRefused(ErrorCode reason, string message) : CodedError(reason, message)
{
    /// <summary>After what time it may be sent again; null when that would change nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The request is not JSON of the expected shape.</summary>
    /// <param name="message">What is wrong.</param>
    public static RequestRefused Malformed(string message) => new(ErrorCodes.MalformedRequest, message);
}
