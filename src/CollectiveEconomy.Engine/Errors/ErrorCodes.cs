namespace CollectiveEconomy.Engine.Errors;

/// <summary>Codes that any part of the API can give; each part lists those of its own errors beside them.</summary>
public static class ErrorCodes
{
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

    /// <summary>The text is not GraphQL.</summary>
    public static ErrorCode ParseFailed { get; } =
        new("GRAPHQL_PARSE_FAILED", "The document is not valid GraphQL syntax.", "Correct the document at the given line and column.");

    /// <summary>The document does not fit the schema.</summary>
    public static ErrorCode ValidationFailed { get; } =
        new(
            "GRAPHQL_VALIDATION_FAILED",
            "The document does not fit the schema; `rule` names the broken rule of the GraphQL specification.",
            "Compare the document with the schema."
        );

    /// <summary>No operation could be chosen.</summary>
    public static ErrorCode OperationUnknown { get; } =
        new(
            "OPERATION_RESOLUTION_FAILURE",
            "The document holds no operation, several without `operationName`, or none of that name.",
            "Send one operation, or name one that the document holds."
        );

    /// <summary>A persisted document is not known here.</summary>
    public static ErrorCode DocumentNotFound { get; } =
        new("DOCUMENT_NOT_FOUND", "No document is stored under the given id.", "Send the text of the document as `query`.");

    /// <summary>The request is not JSON of the expected shape.</summary>
    public static ErrorCode MalformedRequest { get; } =
        new(
            "MALFORMED_REQUEST",
            "The request is not a JSON object of the shape that GraphQL over HTTP asks for; batches are not taken.",
            "Send an object with `query`, and if needed `variables`, `operationName` and `extensions`.",
            StatusCodes.Status400BadRequest
        );

    /// <summary>There is nothing to run.</summary>
    public static ErrorCode QueryMissing { get; } =
        new("QUERY_MISSING", "The request holds no `query`.", "Send the document as `query`.", StatusCodes.Status400BadRequest);

    /// <summary>A code does not exist.</summary>
    public static ErrorCode UnknownCode { get; } =
        new(
            "UNKNOWN_CODE",
            "A code that a filter or an argument names is not in its list.",
            "Use one of the nearest codes that the message names, or read the list with `codelist(id:)`."
        );
}
