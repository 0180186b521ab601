using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>Codes of tokens.</summary>
internal static class TokenErrorCodes
{
    /// <summary>A token does not open anything.</summary>
    public static ErrorCode TokenInvalid { get; } =
        new(
            "TOKEN_INVALID",
            new(
                "Token của nhà cung cấp định danh không được chấp nhận; thông báo nêu lý do.",
                "The token of the identity provider is not accepted; the message says why."
            ),
            new(
                "Hãy lấy token mới dành cho nền tảng này, hoặc không gửi `Authorization` để hỏi với vai trò PUBLIC.",
                "Get a new token for this platform, or send no `Authorization` to ask as PUBLIC."
            ),
            StatusCodes.Status401Unauthorized
        );

    /// <summary>The keys of the identity provider can't be read.</summary>
    public static ErrorCode ProviderUnavailable { get; } =
        new(
            "IDENTITY_PROVIDER_UNAVAILABLE",
            new(
                "Nhà cung cấp định danh không trả lời, nên không kiểm tra được token.",
                "The identity provider does not answer, so tokens can't be checked."
            ),
            new(
                "Hãy đợi số giây nêu trong `Retry-After` rồi thử lại; khóa của nền tảng vẫn dùng được.",
                "Wait for the number of seconds in `Retry-After`, then retry; keys of the platform still work."
            ),
            StatusCodes.Status503ServiceUnavailable
        );
}
