using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Templates;

/// <summary>Codes of workbooks to fill in.</summary>
internal static class TemplateErrorCodes
{
    /// <summary>A workbook of no province is asked for.</summary>
    public static ErrorCode TemplateUnknown { get; } =
        new(
            "TEMPLATE_UNKNOWN",
            new(
                "Không có tỉnh nào mang mã hoặc tên đã cho trong 34 tỉnh, thành phố.",
                "There is no province of the given code or name among the 34."
            ),
            new("Hãy dùng mã mà truy vấn `provinces` liệt kê, ví dụ 82.", "Use a code that the query `provinces` lists, such as 82."),
            StatusCodes.Status404NotFound
        );

    /// <summary>A parameter is wrong.</summary>
    public static ErrorCode TemplateMalformed { get; } =
        new(
            "TEMPLATE_MALFORMED",
            new("Một tham số của `GET /templates/{province}` không đúng dạng.", "A parameter of `GET /templates/{province}` is malformed."),
            new("Hãy sửa theo thông báo.", "Correct the problem described in the message."),
            StatusCodes.Status400BadRequest
        );
}
