using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Codes of queries of cubes.</summary>
internal static class CubeErrorCodes
{
    /// <summary>There is nothing to count.</summary>
    public static ErrorCode NoRelease { get; } =
        new(
            "NO_RELEASE",
            new("Chưa có đợt công bố nào.", "No release has been published."),
            new("Hãy công bố bằng `ceco publish` rồi thử lại.", "Publish one with `ceco publish`, then retry.")
        );

    /// <summary>The release is older than the cube.</summary>
    public static ErrorCode CubeNotHeld { get; } =
        new(
            "CUBE_NOT_HELD",
            new(
                "Đợt công bố không có khối số liệu này vì được lập trước khi có khối số liệu.",
                "The release does not contain the cube because it was published before the cube existed."
            ),
            new("Hãy hỏi một đợt sau.", "Query a later release.")
        );

    /// <summary>A release does not answer the public.</summary>
    public static ErrorCode ReleaseClosed { get; } =
        new(
            "RELEASE_CLOSED",
            new(
                "Đợt công bố không trả lời người dùng không có vai trò: số liệu của đợt, riêng hoặc so với các đợt sau, sẽ làm lộ quá nhiều.",
                "The release does not answer callers without a role: its figures, alone or compared with later releases, would disclose too much."
            ),
            new(
                "Hãy hỏi đợt công bố hiện hành, hoặc dùng khóa có vai trò RESEARCHER.",
                "Query the current release, or use a key with the role RESEARCHER."
            )
        );

    /// <summary>A question names no dimension.</summary>
    public static ErrorCode ByEmpty { get; } =
        new(
            "BY_EMPTY",
            new("`by` không nêu chiều nào.", "`by` names no dimension."),
            new("Hãy nêu ít nhất một chiều, ví dụ YEAR.", "Name at least one dimension, for example YEAR.")
        );

    /// <summary>A question names a dimension twice.</summary>
    public static ErrorCode ByRepeated { get; } =
        new(
            "BY_REPEATED",
            new("`by` nêu một chiều hai lần.", "`by` names a dimension twice."),
            new("Hãy nêu mỗi chiều một lần.", "Name each dimension once.")
        );

    /// <summary>A question names too many dimensions.</summary>
    public static ErrorCode ByTooLong { get; } =
        new(
            "BY_TOO_LONG",
            new("`by` nêu nhiều chiều hơn mức cho phép.", "`by` names more dimensions than allowed."),
            new("Hãy chia câu hỏi.", "Split the question.")
        );

    /// <summary>A stock would be added over years.</summary>
    public static ErrorCode StockNeedsYear { get; } =
        new(
            "STOCK_NEEDS_YEAR",
            new("Một số thời điểm được hỏi mà không có năm.", "A stock was requested without a year."),
            new("Hãy đưa YEAR vào `by`, hoặc lọc theo một năm.", "Put YEAR in `by`, or filter on one year.")
        );

    /// <summary>Members of a dimension would be counted together that never are.</summary>
    public static ErrorCode DimensionNeeded { get; } =
        new(
            "DIMENSION_NEEDED",
            new(
                "Số liệu được hỏi chung cho các giá trị không bao giờ tính chung, ví dụ các chỉ tiêu.",
                "Figures were requested together for members that are never counted together, such as indicators."
            ),
            new(
                "Hãy đưa chiều nêu trong thông báo vào `by`, hoặc lọc theo một giá trị.",
                "Put the dimension named in the message in `by`, or filter on one member."
            )
        );

    /// <summary>Figures of one cell would be of different organisations.</summary>
    public static ErrorCode PopulationMixed { get; } =
        new(
            "POPULATION_MIXED",
            new(
                "Số hợp tác xã được hỏi cùng số liệu của tổ chức thuộc mọi loại hình.",
                "A count of cooperatives was requested together with figures of organisations of every legal form."
            ),
            new(
                "Hãy dùng `population: COOPERATIVES`, hoặc `organisations` thay cho `cooperatives`.",
                "Use `population: COOPERATIVES`, or `organisations` in place of `cooperatives`."
            )
        );

    /// <summary>Groups are made by what is not asked for.</summary>
    public static ErrorCode FirstPerNotInBy { get; } =
        new(
            "FIRST_PER_NOT_IN_BY",
            new("`firstPer` gộp nhóm theo một chiều không có trong `by`.", "`firstPer` groups by a dimension that is not in `by`."),
            new("Hãy chỉ gộp nhóm theo các chiều của `by`.", "Group by dimensions of `by` only.")
        );

    /// <summary>A number of cells can't be.</summary>
    public static ErrorCode FirstInvalid { get; } =
        new(
            "FIRST_INVALID",
            new(
                "`first`, hoặc `n` của `firstPer`, nhỏ hơn 1 hoặc vượt giới hạn.",
                "`first`, or `n` of `firstPer`, is less than 1 or above the limit."
            ),
            new(
                "Hãy dùng số trong giới hạn mà thông báo nêu, và xem trang tiếp bằng `after`.",
                "Use a number within the bounds given in the message, and page with `after`."
            )
        );

    /// <summary>A condition on a figure says nothing.</summary>
    public static ErrorCode HavingEmpty { get; } =
        new(
            "HAVING_EMPTY",
            new("Một điều kiện của `having` không có phép so sánh.", "A condition of `having` has no comparison."),
            new("Hãy cho ít nhất một trong `eq`, `gte`, `lte`.", "Give at least one of `eq`, `gte`, `lte`.")
        );

    /// <summary>A year is outside the release.</summary>
    public static ErrorCode YearOutOfRange { get; } =
        new(
            "YEAR_OUT_OF_RANGE",
            new("Điều kiện lọc nêu một năm mà đợt công bố không có.", "A filter names a year that the release does not cover."),
            new("Hãy dùng năm trong khoảng mà thông báo nêu.", "Use a year within the range given in the message.")
        );

    /// <summary>Old areas are not known.</summary>
    public static ErrorCode AreasNotHeld { get; } =
        new(
            "AREAS_NOT_HELD",
            new("Một số đơn vị được đếm chỉ có tỉnh theo địa bàn năm 2025.", "Some counted units have only a province of 2025."),
            new("Hãy loại các năm nêu trong thông báo, hoặc dùng AREAS_2025.", "Exclude the years named in the message, or use AREAS_2025.")
        );

    /// <summary>An answer would be too large.</summary>
    public static ErrorCode TooManyCells { get; } =
        new(
            "TOO_MANY_CELLS",
            new(
                "Kết quả có nhiều ô hơn mức cho phép, hoặc được hỏi mà không có `first` và có thể vượt số ô được tính.",
                "The response has more cells than allowed, or was requested without `first` and could exceed the number of cells that are counted."
            ),
            new(
                "Hãy giảm số chiều, thu hẹp `where`, hoặc giới hạn số ô bằng `first`.",
                "Break down by fewer dimensions, narrow `where`, or limit the cells with `first`."
            )
        );
}
