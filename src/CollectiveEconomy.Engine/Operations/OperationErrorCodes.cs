using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Codes of operations.</summary>
public static class OperationErrorCodes
{
    /// <summary>The schema has no such operations.</summary>
    public static ErrorCode OperationNotSupported { get; } =
        new(
            "OPERATION_NOT_SUPPORTED",
            new("Lược đồ không có mutation, hoặc không có subscription.", "The schema has no mutations, or no subscriptions."),
            new("Hãy dùng truy vấn (query).", "Use a query.")
        );

    /// <summary>GET was used for something else than a query.</summary>
    public static ErrorCode MethodNotAllowed { get; } =
        new(
            "METHOD_NOT_ALLOWED",
            new("Một mutation được gửi bằng GET.", "A mutation was sent by GET."),
            new("Hãy gửi mutation bằng POST.", "Send mutations by POST."),
            StatusCodes.Status405MethodNotAllowed
        );
}
