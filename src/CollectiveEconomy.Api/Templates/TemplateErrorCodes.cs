using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Templates;

/// <summary>Codes of workbooks to fill in.</summary>
internal static class TemplateErrorCodes
{
    /// <summary>A workbook of no province is asked for.</summary>
    public static ErrorCode TemplateUnknown { get; } =
        new(
            "TEMPLATE_UNKNOWN",
            "There is no province of the given code or name among the 34.",
            "Use a code that the query `provinces` lists, such as 82.",
            StatusCodes.Status404NotFound
        );

    /// <summary>A parameter is wrong.</summary>
    public static ErrorCode TemplateMalformed { get; } =
        new(
            "TEMPLATE_MALFORMED",
            "A parameter of `GET /templates/{province}` is malformed.",
            "Correct the problem described in the message.",
            StatusCodes.Status400BadRequest
        );
}
