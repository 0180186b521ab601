namespace CollectiveEconomy.Engine.Errors;

/// <summary>Codes that any part of the API can give; each part lists those of its own errors beside them.</summary>
public static class ErrorCodes
{
    /// <summary>Something unforeseen; details stay in the log.</summary>
    public static ErrorCode Internal { get; } =
        new(
            "INTERNAL",
            "An unexpected error occurred and was logged.",
            "Retry; if the error persists, report the time of the error to the operators.",
            StatusCodes.Status500InternalServerError
        );

    /// <summary>A value of the caller cannot be used.</summary>
    public static ErrorCode BadUserInput { get; } =
        new("BAD_USER_INPUT", "An argument or variable has an invalid value.", "Correct the value named in the message.");

    /// <summary>Nothing has the code.</summary>
    public static ErrorCode NotFound { get; } =
        new("NOT_FOUND", "No item has the requested code.", "Correct the code; the message lists the nearest codes.");

    /// <summary>The time for one request was used up.</summary>
    public static ErrorCode Timeout { get; } =
        new(
            "TIMEOUT",
            "The request timed out.",
            "Request fewer rows or measures, or use a narrower filter.",
            StatusCodes.Status504GatewayTimeout
        );

    /// <summary>Too many objects could be in the answer.</summary>
    public static ErrorCode CostLimit { get; } =
        new(
            "COST_LIMIT",
            "The operation could return more objects than allowed; `requested` and `limit` are given.",
            "Request smaller pages with `first`, or fewer nested lists."
        );

    /// <summary>The text is not GraphQL.</summary>
    public static ErrorCode ParseFailed { get; } =
        new("GRAPHQL_PARSE_FAILED", "The document is not valid GraphQL syntax.", "Correct the document at the given line and column.");

    /// <summary>The document does not fit the schema.</summary>
    public static ErrorCode ValidationFailed { get; } =
        new(
            "GRAPHQL_VALIDATION_FAILED",
            "The document is not valid for the schema; `rule` names the broken rule of the GraphQL specification.",
            "Compare the document with the schema."
        );

    /// <summary>No operation could be chosen.</summary>
    public static ErrorCode OperationUnknown { get; } =
        new(
            "OPERATION_RESOLUTION_FAILURE",
            "The document contains no operation, several without `operationName`, or none with that name.",
            "Send one operation, or name one in the document."
        );

    /// <summary>A persisted document is not known here.</summary>
    public static ErrorCode DocumentNotFound { get; } =
        new("DOCUMENT_NOT_FOUND", "No document is stored under this id.", "Send the text of the document as `query`.");

    /// <summary>The request is not JSON of the expected shape.</summary>
    public static ErrorCode MalformedRequest { get; } =
        new(
            "MALFORMED_REQUEST",
            "The request is not a JSON object as required by GraphQL over HTTP; batches are not supported.",
            "Send an object with `query` and optional `variables`, `operationName` and `extensions`.",
            StatusCodes.Status400BadRequest
        );

    /// <summary>There is nothing to run.</summary>
    public static ErrorCode QueryMissing { get; } =
        new("QUERY_MISSING", "The request contains no `query`.", "Send the document as `query`.", StatusCodes.Status400BadRequest);

    /// <summary>A code does not exist.</summary>
    public static ErrorCode UnknownCode { get; } =
        new(
            "UNKNOWN_CODE",
            "A code in a filter or argument is not in its codelist.",
            "Use one of the codes suggested in the message, or query the list with `codelist(id:)`."
        );
}
