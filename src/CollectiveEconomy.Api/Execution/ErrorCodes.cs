using System.Reflection;

namespace CollectiveEconomy.Api.Execution;

/// <summary>
/// Every code that an answer can carry in <c>extensions.code</c>; <c>schema/ERRORS.md</c> is generated from it. A slice lists the codes of its
/// own errors in another part of this class, beside those errors.
/// </summary>
public static partial class ErrorCodes
{
    private static readonly Lazy<IReadOnlyList<ErrorCode>> Listed = new(() =>
        [
            .. typeof(ErrorCodes)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(ErrorCode))
                .Select(property => (ErrorCode)property.GetValue(null)!)
                .OrderBy(code => code.Name, StringComparer.Ordinal),
        ]
    );

    /// <summary>All codes in the order of their names.</summary>
    public static IReadOnlyList<ErrorCode> All => Listed.Value;

    /// <summary>Something unforeseen; details stay in the log.</summary>
    public static ErrorCode Internal { get; } =
        new(
            "INTERNAL",
            "Something unforeseen happened; it was logged.",
            "Try again; if it stays, tell the operators when it happened.",
            StatusCodes.Status500InternalServerError
        );

    /// <summary>A value of the caller cannot be used.</summary>
    public static ErrorCode BadUserInput { get; } =
        new("BAD_USER_INPUT", "An argument or variable has a value that cannot be used.", "Correct the value that the message names.");

    /// <summary>Nothing has the code.</summary>
    public static ErrorCode NotFound { get; } =
        new("NOT_FOUND", "Nothing has the code that was asked for.", "Correct the code; the message names the nearest.");

    /// <summary>The time for one request was used up.</summary>
    public static ErrorCode Timeout { get; } =
        new(
            "TIMEOUT",
            "The answer took longer than one request may.",
            "Ask for less: fewer rows, fewer measures, a narrower filter.",
            StatusCodes.Status504GatewayTimeout
        );

    /// <summary>Too many objects could be in the answer.</summary>
    public static ErrorCode CostLimit { get; } =
        new(
            "COST_LIMIT",
            "The operation could give more objects than one answer may hold; `requested` and `limit` are given.",
            "Ask for smaller pages with `first`, or for fewer nested lists."
        );
}
