using System.Globalization;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>The published list of error codes, <c>schema/ERRORS.md</c>.</summary>
public static class ErrorCodesFile
{
    private const string Head = """
        # Error codes

        Generated from `ErrorCodes`; a test holds it equal (`UPDATE_SCHEMA=1` writes it). Each error of an answer carries its code in `extensions.code`.
        Branch on the code, never on the message. An error beside `data` leaves the HTTP status at 200; the status below is that of an answer in which
        nothing was executed.

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
