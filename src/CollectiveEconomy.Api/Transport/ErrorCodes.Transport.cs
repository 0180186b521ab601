namespace CollectiveEconomy.Api.Execution;

public static partial class ErrorCodes
{
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

    /// <summary>The body is too large.</summary>
    public static ErrorCode RequestTooLarge { get; } =
        new(
            "REQUEST_TOO_LARGE",
            "The body of the request is larger than allowed.",
            "Split the request.",
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>The query string is too long.</summary>
    public static ErrorCode QueryStringTooLong { get; } =
        new(
            "QUERY_STRING_TOO_LONG",
            "The query string is longer than allowed.",
            "Send the request by POST.",
            StatusCodes.Status414UriTooLong
        );

    /// <summary>The body is not JSON in UTF-8.</summary>
    public static ErrorCode UnsupportedMediaType { get; } =
        new(
            "UNSUPPORTED_MEDIA_TYPE",
            "The body is not announced as JSON in UTF-8.",
            "Send `Content-Type: application/json`.",
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>No media type fits.</summary>
    public static ErrorCode NotAcceptable { get; } =
        new(
            "NOT_ACCEPTABLE",
            "The client accepts no media type in which answers are given.",
            "Send `Accept: application/graphql-response+json`.",
            StatusCodes.Status406NotAcceptable
        );

    /// <summary>GET was used for something else than a query.</summary>
    public static ErrorCode MethodNotAllowed { get; } =
        new("METHOD_NOT_ALLOWED", "A mutation was sent by GET.", "Send mutations by POST.", StatusCodes.Status405MethodNotAllowed);
}
