using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Codes of roles.</summary>
public static class RoleErrorCodes
{
    /// <summary>The caller's role is too low.</summary>
    public static ErrorCode AccessDenied { get; } =
        new(
            "ACCESS_DENIED",
            "The operation names something that needs a role; `role` tells which.",
            "Send a key of that role, or leave out what the message names.",
            StatusCodes.Status403Forbidden
        );
}
