using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Codes of roles.</summary>
public static class RoleErrorCodes
{
    /// <summary>The caller's role is too low.</summary>
    public static ErrorCode AccessDenied { get; } =
        new(
            "ACCESS_DENIED",
            new(
                "Thao tác dùng một trường hoặc đối số cần vai trò nêu trong `role`.",
                "The operation uses a field or argument that needs a role, given in `role`."
            ),
            new(
                "Hãy gửi khóa có vai trò đó, hoặc bỏ phần nêu trong thông báo.",
                "Send a key with that role, or remove what the message names."
            ),
            StatusCodes.Status403Forbidden
        );
}
