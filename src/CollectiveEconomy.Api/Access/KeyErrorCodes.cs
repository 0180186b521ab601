using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Access;

/// <summary>Codes of keys.</summary>
internal static class KeyErrorCodes
{
    /// <summary>A key does not open anything.</summary>
    public static ErrorCode KeyInvalid { get; } =
        new(
            "KEY_INVALID",
            new(
                "Khóa không tồn tại, hết hạn hoặc đã bị hủy, hoặc `Authorization` không có khóa.",
                "The key is unknown, expired or revoked, or `Authorization` holds none."
            ),
            new(
                "Hãy gửi `Authorization: Bearer <key>` với khóa hợp lệ, hoặc không gửi tiêu đề này để hỏi với vai trò PUBLIC.",
                "Send `Authorization: Bearer <key>` with a valid key, or no such header to ask as PUBLIC."
            ),
            StatusCodes.Status401Unauthorized
        );
}
