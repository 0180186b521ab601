using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Codes of operations.</summary>
public static class OperationErrorCodes
{
    /// <summary>The schema has no such operations.</summary>
    public static ErrorCode OperationNotSupported { get; } =
        new("OPERATION_NOT_SUPPORTED", "The schema has no mutations, or no subscriptions.", "Ask by a query.");
}
