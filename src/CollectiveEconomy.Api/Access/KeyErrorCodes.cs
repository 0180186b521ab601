using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Access;

/// <summary>Codes of keys.</summary>
internal static class KeyErrorCodes
{
    /// <summary>A key does not open anything.</summary>
    public static ErrorCode KeyInvalid { get; } =
        new(
            "KEY_INVALID",
            "The key is unknown, expired or revoked, or `Authorization` holds none.",
            "Send `Authorization: Bearer <key>` with a valid key, or no such header to ask as PUBLIC.",
            StatusCodes.Status401Unauthorized
        );
}
