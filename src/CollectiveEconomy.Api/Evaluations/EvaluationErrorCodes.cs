using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Codes of evaluations.</summary>
internal static class EvaluationErrorCodes
{
    /// <summary>A filter would select by what support may have changed.</summary>
    public static ErrorCode EvaluationFilter { get; } =
        new(
            "EVALUATION_FILTER",
            new(
                "Điều kiện lọc dùng một chiều thay đổi theo thời gian, hoặc chiều xác định tổ chức nào được hỗ trợ.",
                "A filter uses a dimension that changes over time, or one that decides which organisations are supported."
            ),
            new(
                "Hãy lọc theo vùng, tỉnh, lĩnh vực, loại hình hoặc năm; với xếp loại và quy mô trước hỗ trợ, hãy dùng `covariates`.",
                "Filter on region, province, field, legal form or year; for grade and size before support, use `covariates`."
            )
        );

    /// <summary>A choice of the method does not fit the years of the release.</summary>
    public static ErrorCode EvaluationMethod { get; } =
        new(
            "EVALUATION_METHOD",
            new(
                "Một lựa chọn của phương pháp nằm ngoài giới hạn, hoặc không phù hợp với các năm của đợt công bố.",
                "A choice of the method is out of bounds, or does not fit the years of the release."
            ),
            new("Hãy dùng giá trị mà thông báo nêu.", "Use a value that the message names.")
        );

    /// <summary>Nothing can be estimated.</summary>
    public static ErrorCode EvaluationNoEstimate { get; } =
        new(
            "EVALUATION_NO_ESTIMATE",
            new(
                "Không nhóm nào có đơn vị được hỗ trợ và đơn vị so sánh được quan sát trước và sau hỗ trợ.",
                "No cohort has supported and comparison organisations that were observed before and after support."
            ),
            new(
                "Hãy nới rộng điều kiện lọc, bỏ bớt hiệp biến, hoặc dùng nhóm so sánh NOT_YET_TREATED.",
                "Widen the filter, use fewer covariates, or compare with NOT_YET_TREATED."
            )
        );

    /// <summary>A specification could not be kept.</summary>
    public static ErrorCode SpecificationNotKept { get; } =
        new(
            "SPECIFICATION_NOT_KEPT",
            new("Không ghi được vào sổ đăng ký.", "The register could not be written."),
            new("Hãy thử lại sau.", "Retry later."),
            StatusCodes.Status503ServiceUnavailable
        );
}
