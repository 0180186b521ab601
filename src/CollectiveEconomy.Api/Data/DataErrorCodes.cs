using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Data;

/// <summary>Codes of data files.</summary>
internal static class DataErrorCodes
{
    /// <summary>There is no such format.</summary>
    public static ErrorCode FormatUnknown { get; } =
        new(
            "FORMAT_UNKNOWN",
            new("Không có định dạng này.", "There is no such format."),
            new("Hãy dùng một đuôi tệp nêu trong thông báo.", "Use one of the endings that the message names."),
            StatusCodes.Status406NotAcceptable
        );

    /// <summary>A parameter can't be used.</summary>
    public static ErrorCode ParameterInvalid { get; } =
        new(
            "PARAMETER_INVALID",
            new(
                "Một tham số của địa chỉ không dùng được; `parameter` nêu tên.",
                "A parameter of the address can't be used; `parameter` names it."
            ),
            new(
                "Hãy sửa tham số theo thông báo; `/data` mô tả cách viết.",
                "Correct it as the message says; `/data` describes the grammar."
            ),
            StatusCodes.Status400BadRequest
        );

    /// <summary>There is no such cube.</summary>
    public static ErrorCode CubeUnknown { get; } =
        new(
            "CUBE_UNKNOWN",
            new("Không có khối số liệu này.", "There is no such cube."),
            new("Hãy dùng một tên nêu trong thông báo.", "Use a name from the message."),
            StatusCodes.Status404NotFound
        );

    /// <summary>The answer does not fit into the format.</summary>
    public static ErrorCode TooManyRows { get; } =
        new(
            "TOO_MANY_ROWS",
            new("Câu trả lời có nhiều dòng hơn định dạng chứa được.", "The answer has more rows than the format can hold."),
            new("Hãy lấy định dạng nêu trong thông báo.", "Take the format that the message names."),
            StatusCodes.Status413PayloadTooLarge
        );
}
