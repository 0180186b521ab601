using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Access;

/// <summary>Codes of the log of access.</summary>
internal static class AuditErrorCodes
{
    /// <summary>Access can't be recorded.</summary>
    public static ErrorCode AuditUnavailable { get; } =
        new(
            "AUDIT_UNAVAILABLE",
            new(
                "Không ghi được nhật ký truy cập, nên không trả lời người gọi có khóa.",
                "Access can't be recorded, so callers with a key are not answered."
            ),
            new(
                "Hãy thử lại sau, hoặc không gửi `Authorization` để hỏi với vai trò PUBLIC; đơn vị vận hành phải giải phóng đĩa.",
                "Retry later, or send no `Authorization` to ask as PUBLIC; operators must free the disk."
            ),
            StatusCodes.Status503ServiceUnavailable
        );
}
