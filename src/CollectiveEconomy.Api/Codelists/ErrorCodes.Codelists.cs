namespace CollectiveEconomy.Api.Execution;

public static partial class ErrorCodes
{
    /// <summary>A code does not exist.</summary>
    public static ErrorCode UnknownCode { get; } =
        new(
            "UNKNOWN_CODE",
            "A code that a filter or an argument names is not in its list.",
            "Use one of the nearest codes that the message names, or read the list with `codelist(id:)`."
        );
}
