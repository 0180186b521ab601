using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Codes of rate limits and of the queue of operations.</summary>
public static class QueueErrorCodes
{
    /// <summary>Too much came from one caller.</summary>
    public static ErrorCode RateLimited { get; } =
        new(
            "RATE_LIMITED",
            "Too many requests, or too many wrong keys, came from one caller.",
            "Wait as many seconds as the header `Retry-After` says.",
            StatusCodes.Status429TooManyRequests
        );

    /// <summary>Too much is asked at once, by all callers together.</summary>
    public static ErrorCode Overloaded { get; } =
        new(
            "OVERLOADED",
            "More operations wait than the server can run in good time.",
            "Wait as many seconds as the header `Retry-After` says, then ask again.",
            StatusCodes.Status503ServiceUnavailable
        );
}
