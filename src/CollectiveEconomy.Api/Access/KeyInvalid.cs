using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Access;

/// <summary>A key is unknown, expired or revoked. It is one error for all three, so that nobody learns which keys there once were.</summary>
internal sealed class KeyInvalid()
    : CodedError(
        KeyErrorCodes.KeyInvalid,
        new(
            "Khóa không hợp lệ. Hãy gửi `Authorization: Bearer <key>`, hoặc không gửi tiêu đề này để hỏi với vai trò PUBLIC.",
            "The key is not valid. Send `Authorization: Bearer <key>`, or no such header to ask as PUBLIC."
        )
    );
