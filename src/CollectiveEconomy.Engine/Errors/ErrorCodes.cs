namespace CollectiveEconomy.Engine.Errors;

/// <summary>Codes that any part of the API can give; each part lists those of its own errors beside them.</summary>
public static class ErrorCodes
{
    /// <summary>Something unforeseen; details stay in the log.</summary>
    public static ErrorCode Internal { get; } =
        new(
            "INTERNAL",
            new("Đã xảy ra lỗi ngoài dự kiến và lỗi đã được ghi nhật ký.", "An unexpected error occurred and was logged."),
            new(
                "Hãy thử lại; nếu vẫn lỗi, hãy báo thời điểm xảy ra lỗi cho đơn vị vận hành.",
                "Retry; if the error persists, report the time of the error to the operators."
            ),
            StatusCodes.Status500InternalServerError
        );

    /// <summary>A value of the caller cannot be used.</summary>
    public static ErrorCode BadUserInput { get; } =
        new(
            "BAD_USER_INPUT",
            new("Một đối số hoặc biến có giá trị không hợp lệ.", "An argument or variable has an invalid value."),
            new("Hãy sửa giá trị nêu trong thông báo.", "Correct the value named in the message.")
        );

    /// <summary>Nothing has the code.</summary>
    public static ErrorCode NotFound { get; } =
        new(
            "NOT_FOUND",
            new("Không có mục nào mang mã được hỏi.", "No item has the requested code."),
            new("Hãy sửa mã; thông báo nêu các mã gần nhất.", "Correct the code; the message lists the nearest codes.")
        );

    /// <summary>The time for one request was used up.</summary>
    public static ErrorCode Timeout { get; } =
        new(
            "TIMEOUT",
            new("Yêu cầu đã hết thời gian.", "The request timed out."),
            new(
                "Hãy hỏi ít dòng hoặc ít số liệu hơn, hoặc dùng điều kiện lọc hẹp hơn.",
                "Request fewer rows or measures, or use a narrower filter."
            ),
            StatusCodes.Status504GatewayTimeout
        );

    /// <summary>Too many objects could be in the answer.</summary>
    public static ErrorCode CostLimit { get; } =
        new(
            "COST_LIMIT",
            new(
                "Thao tác có thể trả về nhiều đối tượng hơn mức cho phép; `requested` và `limit` nêu hai con số.",
                "The operation could return more objects than allowed; `requested` and `limit` are given."
            ),
            new(
                "Hãy hỏi trang nhỏ hơn bằng `first`, hoặc ít danh sách lồng nhau hơn.",
                "Request smaller pages with `first`, or fewer nested lists."
            )
        );

    /// <summary>The text is not GraphQL.</summary>
    public static ErrorCode ParseFailed { get; } =
        new(
            "GRAPHQL_PARSE_FAILED",
            new("Văn bản truy vấn không đúng cú pháp GraphQL.", "The document is not valid GraphQL syntax."),
            new("Hãy sửa văn bản tại dòng và cột đã nêu.", "Correct the document at the given line and column.")
        );

    /// <summary>The document does not fit the schema.</summary>
    public static ErrorCode ValidationFailed { get; } =
        new(
            "GRAPHQL_VALIDATION_FAILED",
            new(
                "Văn bản truy vấn không hợp lệ với lược đồ; `rule` nêu quy tắc của đặc tả GraphQL bị vi phạm.",
                "The document is not valid for the schema; `rule` names the broken rule of the GraphQL specification."
            ),
            new("Hãy đối chiếu văn bản với lược đồ.", "Compare the document with the schema.")
        );

    /// <summary>No operation could be chosen.</summary>
    public static ErrorCode OperationUnknown { get; } =
        new(
            "OPERATION_RESOLUTION_FAILURE",
            new(
                "Văn bản truy vấn không có thao tác nào, có nhiều thao tác mà không có `operationName`, hoặc không có thao tác mang tên đó.",
                "The document contains no operation, several without `operationName`, or none with that name."
            ),
            new("Hãy gửi một thao tác, hoặc nêu tên một thao tác trong văn bản.", "Send one operation, or name one in the document.")
        );

    /// <summary>A persisted document is not known here.</summary>
    public static ErrorCode DocumentNotFound { get; } =
        new(
            "DOCUMENT_NOT_FOUND",
            new("Không có văn bản nào được lưu với định danh này.", "No document is stored under this id."),
            new("Hãy gửi văn bản truy vấn trong `query`.", "Send the text of the document as `query`.")
        );

    /// <summary>The request is not JSON of the expected shape.</summary>
    public static ErrorCode MalformedRequest { get; } =
        new(
            "MALFORMED_REQUEST",
            new(
                "Yêu cầu không phải là đối tượng JSON như GraphQL over HTTP quy định; không hỗ trợ gửi nhiều yêu cầu một lúc.",
                "The request is not a JSON object as required by GraphQL over HTTP; batches are not supported."
            ),
            new(
                "Hãy gửi một đối tượng có `query` và, nếu cần, `variables`, `operationName`, `extensions`.",
                "Send an object with `query` and optional `variables`, `operationName` and `extensions`."
            ),
            StatusCodes.Status400BadRequest
        );

    /// <summary>There is nothing to run.</summary>
    public static ErrorCode QueryMissing { get; } =
        new(
            "QUERY_MISSING",
            new("Yêu cầu không có `query`.", "The request contains no `query`."),
            new("Hãy gửi văn bản truy vấn trong `query`.", "Send the document as `query`."),
            StatusCodes.Status400BadRequest
        );

    /// <summary>A code does not exist.</summary>
    public static ErrorCode UnknownCode { get; } =
        new(
            "UNKNOWN_CODE",
            new(
                "Một mã trong điều kiện lọc hoặc đối số không có trong danh mục.",
                "A code in a filter or argument is not in its codelist."
            ),
            new(
                "Hãy dùng một mã nêu trong thông báo, hoặc hỏi danh mục bằng `codelist(id:)`.",
                "Use one of the codes suggested in the message, or query the list with `codelist(id:)`."
            )
        );

    /// <summary>The register can't be reached; releases in memory still can.</summary>
    public static ErrorCode RegisterUnavailable { get; } =
        new(
            "REGISTER_UNAVAILABLE",
            new("Cơ sở dữ liệu của sổ đăng ký không trả lời.", "The database of the register does not answer."),
            new("Hãy đợi số giây nêu trong `Retry-After` rồi thử lại.", "Wait for the number of seconds in `Retry-After`, then retry."),
            StatusCodes.Status503ServiceUnavailable
        );
}
