using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists;

/// <summary>Codes of pages.</summary>
public static class PagingErrorCodes
{
    /// <summary>A page can't be given as asked for.</summary>
    public static ErrorCode PageInvalid { get; } =
        new(
            "PAGE_INVALID",
            new(
                "Các đối số của trang mâu thuẫn nhau, hoặc trang quá lớn.",
                "The arguments of a page contradict each other, or it is too large."
            ),
            new("Hãy sửa đối số nêu trong thông báo.", "Correct the argument that the message names.")
        );

    /// <summary>A cursor does not fit.</summary>
    public static ErrorCode CursorInvalid { get; } =
        new(
            "CURSOR_INVALID",
            new(
                "Con trỏ thuộc danh sách, thứ tự hoặc điều kiện lọc khác, đã bị sửa, hoặc không phải là con trỏ.",
                "A cursor was made for another list, order or filter, was changed, or is none."
            ),
            new(
                "Hãy bắt đầu lại không có con trỏ, hoặc dùng lại thứ tự và điều kiện lọc của con trỏ.",
                "Begin again without a cursor, or restore the order and filter for which it was given."
            )
        );
}
