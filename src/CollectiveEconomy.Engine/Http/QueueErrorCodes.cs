using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Codes of rate limits and of the queue of operations.</summary>
public static class QueueErrorCodes
{
    /// <summary>Too much came from one caller.</summary>
    public static ErrorCode RateLimited { get; } =
        new(
            "RATE_LIMITED",
            new(
                "Một người gọi gửi quá nhiều yêu cầu, hoặc quá nhiều khóa sai.",
                "Too many requests, or too many invalid keys, from one caller."
            ),
            new("Hãy đợi số giây nêu trong `Retry-After`.", "Wait for the number of seconds in `Retry-After`."),
            StatusCodes.Status429TooManyRequests
        );

    /// <summary>Too much is asked at once, by all callers together.</summary>
    public static ErrorCode Overloaded { get; } =
        new(
            "OVERLOADED",
            new("Máy chủ có quá nhiều thao tác đang chờ.", "The server has too many pending operations."),
            new("Hãy đợi số giây nêu trong `Retry-After` rồi thử lại.", "Wait for the number of seconds in `Retry-After`, then retry."),
            StatusCodes.Status503ServiceUnavailable
        );
}
