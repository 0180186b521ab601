using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Codes of SDMX queries. Their messages carry the number that SDMX gives to each.</summary>
internal static class SdmxErrorCodes
{
    /// <summary>Nothing matches.</summary>
    public static ErrorCode NoResults { get; } =
        new(
            "SDMX_NO_RESULTS",
            new("Không có số liệu hoặc cấu trúc nào khớp câu hỏi SDMX.", "No data or structures match the SDMX query."),
            new(
                "Hãy xem `/sdmx/v1/dataflow` và `/sdmx/v1/availableconstraint/{flow}`, hoặc `/sdmx/v2/structure/dataflow` và `/sdmx/v2/availability/dataflow/{agency}/{id}`.",
                "See `/sdmx/v1/dataflow` and `/sdmx/v1/availableconstraint/{flow}`, or `/sdmx/v2/structure/dataflow` and `/sdmx/v2/availability/dataflow/{agency}/{id}`."
            ),
            StatusCodes.Status404NotFound
        );

    /// <summary>The query is written wrongly.</summary>
    public static ErrorCode Syntax { get; } =
        new(
            "SDMX_SYNTAX",
            new("Câu hỏi SDMX viết sai.", "The SDMX query is not written correctly."),
            new(
                "Hãy sửa theo thông báo, trong đó nêu các phần của khóa.",
                "Correct it as the message says, which names the parts of the key."
            ),
            StatusCodes.Status400BadRequest
        );

    /// <summary>The platform does not do it.</summary>
    public static ErrorCode NotImplemented { get; } =
        new(
            "SDMX_NOT_IMPLEMENTED",
            new("Máy chủ không có phần này của SDMX.", "The host does not support this part of SDMX."),
            new("Hãy dùng cách nêu trong thông báo.", "Use what the message names."),
            StatusCodes.Status501NotImplemented
        );

    /// <summary>The answer is too large.</summary>
    public static ErrorCode TooLarge { get; } =
        new(
            "SDMX_TOO_LARGE",
            new("Câu trả lời có quá nhiều quan sát.", "The answer has too many observations."),
            new("Hãy chọn ít mã hoặc ít năm hơn.", "Select fewer codes or years."),
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>There is no format that the client accepts.</summary>
    public static ErrorCode NotAcceptable { get; } =
        new(
            "SDMX_NOT_ACCEPTABLE",
            new("Không có định dạng nào mà `Accept` nêu.", "No format that `Accept` names is available."),
            new("Hãy dùng một kiểu nội dung nêu trong thông báo.", "Use a media type that the message names."),
            StatusCodes.Status406NotAcceptable
        );
}
