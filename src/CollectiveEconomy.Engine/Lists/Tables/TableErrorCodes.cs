using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>Codes of lists as tables.</summary>
public static class TableErrorCodes
{
    /// <summary>A table can't hold what was selected.</summary>
    public static ErrorCode NoColumn { get; } =
        new(
            "NO_COLUMN",
            new("Bảng không chứa được trường đã chọn.", "A table can't hold a field that was selected."),
            new(
                "Hãy chọn các trường có một giá trị cho mỗi dòng của `nodes`.",
                "Select fields of `nodes` that have one value in each row."
            ),
            StatusCodes.Status400BadRequest
        );

    /// <summary>The register changed while a table was read.</summary>
    public static ErrorCode RegisterChanged { get; } =
        new(
            "REGISTER_CHANGED",
            new("Sổ đăng ký đã thay đổi trong khi đọc.", "The register changed while it was read."),
            new("Hãy hỏi lại.", "Ask again."),
            StatusCodes.Status503ServiceUnavailable
        );
}
