using System.Globalization;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>The published list of error codes, <c>schema/ERRORS.md</c>.</summary>
public static class ErrorCodesFile
{
    private const string Head = """
        # Error codes

        Generated from the error codes in the source; `UPDATE_SCHEMA=1` rewrites it. Each error of a response carries its code in `extensions.code`.
        Branch on the code, never on the message. A response with `data` has HTTP status 200; the status below applies to requests that were not
        executed.

        | code | meaning | what to do | HTTP status |
        |---|---|---|---|

        """;

    /// <summary>The whole file as Markdown.</summary>
    /// <param name="codes">What it lists.</param>
    public static string Text(IEnumerable<ErrorCode> codes) => Head.ReplaceLineEndings("\n") + string.Concat(codes.Select(Row));

    private static string Row(ErrorCode code) =>
        string.Create(CultureInfo.InvariantCulture, $"| `{code.Name}` | {code.Meaning} | {code.Remedy} | {Status(code)} |\n");

    private static string Status(ErrorCode code) =>
        code.Status?.ToString(CultureInfo.InvariantCulture) ?? "400; 200 for `Accept: application/json`";
}
