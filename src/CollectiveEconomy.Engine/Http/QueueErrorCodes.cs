using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Codes of rate limits and of the queue of operations.</summary>
public static class QueueErrorCodes
{
    /// <summary>Too much came from one caller.</summary>
    public static ErrorCode RateLimited { get; } =
        new(
            "RATE_LIMITED",
            "Too many requests, or too many invalid keys, from one caller.",
            "Wait for the number of seconds in `Retry-After`.",
            StatusCodes.Status429TooManyRequests
        );

    /// <summary>Too much is asked at once, by all callers together.</summary>
    public static ErrorCode Overloaded { get; } =
        new(
            "OVERLOADED",
            "The server has too many pending operations.",
            "Wait for the number of seconds in `Retry-After`, then retry.",
            StatusCodes.Status503ServiceUnavailable
        );
}
