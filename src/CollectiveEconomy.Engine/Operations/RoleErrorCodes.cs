using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Codes of roles.</summary>
public static class RoleErrorCodes
{
    /// <summary>The caller's role is too low.</summary>
    public static ErrorCode AccessDenied { get; } =
        new(
            "ACCESS_DENIED",
            "The operation uses a field or argument that needs a role, given in `role`.",
            "Send a key with that role, or remove what the message names.",
            StatusCodes.Status403Forbidden
        );
}
