using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Codes of HTTP requests.</summary>
public static class HttpErrorCodes
{
    /// <summary>The body is too large.</summary>
    public static ErrorCode RequestTooLarge { get; } =
        new(
            "REQUEST_TOO_LARGE",
            new("Nội dung yêu cầu lớn hơn mức cho phép.", "The body of the request is larger than allowed."),
            new("Hãy chia nhỏ yêu cầu.", "Split the request."),
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>The query string is too long.</summary>
    public static ErrorCode QueryStringTooLong { get; } =
        new(
            "QUERY_STRING_TOO_LONG",
            new("Chuỗi truy vấn dài hơn mức cho phép.", "The query string is longer than allowed."),
            new("Hãy gửi yêu cầu bằng POST.", "Send the request by POST."),
            StatusCodes.Status414UriTooLong
        );

    /// <summary>The body is not JSON in UTF-8.</summary>
    public static ErrorCode UnsupportedMediaType { get; } =
        new(
            "UNSUPPORTED_MEDIA_TYPE",
            new("Nội dung không được khai báo là JSON ở dạng UTF-8.", "The body is not declared as JSON in UTF-8."),
            new("Hãy gửi `Content-Type: application/json`.", "Send `Content-Type: application/json`."),
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>No media type fits.</summary>
    public static ErrorCode NotAcceptable { get; } =
        new(
            "NOT_ACCEPTABLE",
            new(
                "Ứng dụng không chấp nhận kiểu nội dung trả lời nào được hỗ trợ.",
                "The client does not accept any supported response media type."
            ),
            new("Hãy gửi `Accept: application/graphql-response+json`.", "Send `Accept: application/graphql-response+json`."),
            StatusCodes.Status406NotAcceptable
        );
}
