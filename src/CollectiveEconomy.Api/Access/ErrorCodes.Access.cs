namespace CollectiveEconomy.Api.Execution;

public static partial class ErrorCodes
{
    /// <summary>The caller's role is too low.</summary>
    public static ErrorCode AccessDenied { get; } =
        new(
            "ACCESS_DENIED",
            "The operation names something that needs a role; `role` tells which.",
            "Send a key of that role, or leave out what the message names.",
            StatusCodes.Status403Forbidden
        );

    /// <summary>A key does not open anything.</summary>
    public static ErrorCode KeyInvalid { get; } =
        new(
            "KEY_INVALID",
            "The key is unknown, expired or revoked, or `Authorization` holds none.",
            "Send `Authorization: Bearer <key>` with a valid key, or no such header to ask as PUBLIC.",
            StatusCodes.Status401Unauthorized
        );
}
