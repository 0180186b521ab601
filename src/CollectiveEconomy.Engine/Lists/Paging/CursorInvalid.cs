using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>A cursor does not belong to this list, order and filter.</summary>
public sealed class CursorInvalid()
    : CodedError(
        PagingErrorCodes.CursorInvalid,
        new(
            "Con trỏ thuộc danh sách, thứ tự hoặc điều kiện lọc khác; hãy lấy từ kết quả của cùng câu hỏi.",
            "The cursor is of another list, order or filter; take it from an answer to the same question."
        )
    );
