using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Codes of HTTP requests.</summary>
public static class HttpErrorCodes
{
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
            "The body is not declared as JSON in UTF-8.",
            "Send `Content-Type: application/json`.",
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>No media type fits.</summary>
    public static ErrorCode NotAcceptable { get; } =
        new(
            "NOT_ACCEPTABLE",
            "The client does not accept any supported response media type.",
            "Send `Accept: application/graphql-response+json`.",
            StatusCodes.Status406NotAcceptable
        );
}
