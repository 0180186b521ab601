using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Codes of releases.</summary>
internal static class ReleaseErrorCodes
{
    /// <summary>A release does not exist.</summary>
    public static ErrorCode ReleaseUnknown { get; } =
        new(
            "RELEASE_UNKNOWN",
            new(
                "Không có đợt công bố mang tên này, hoặc không có đợt nào được công bố đến ngày đó.",
                "No release has this name, or none was published by the date."
            ),
            new("Hãy dùng một đợt nêu trong thông báo, hoặc hỏi `releases`.", "Use a release named in the message, or query `releases`.")
        );

    /// <summary>A release is named in two ways.</summary>
    public static ErrorCode ReleaseAmbiguous { get; } =
        new(
            "RELEASE_AMBIGUOUS",
            new("Có cả `release` và `asOf`.", "`release` and `asOf` are both given."),
            new(
                "Hãy chỉ cho một trong hai, hoặc không cho cả hai để dùng đợt công bố hiện hành.",
                "Give only one of them, or neither for the current release."
            )
        );

    /// <summary>A release is damaged.</summary>
    public static ErrorCode ReleaseUnusable { get; } =
        new(
            "RELEASE_UNUSABLE",
            new("Các tệp của đợt công bố bị hỏng.", "The files of the release are damaged."),
            new(
                "Hãy hỏi một đợt khác và báo cho đơn vị vận hành; nhật ký nêu tên tệp.",
                "Query another release, and notify the operators; the log names the file."
            )
        );

    /// <summary>A publication is running.</summary>
    public static ErrorCode PublicationRunning { get; } =
        new(
            "PUBLICATION_RUNNING",
            new("Một đợt công bố khác đang được lập.", "Another release is being published."),
            new("Hãy thử lại sau.", "Retry later."),
            StatusCodes.Status409Conflict
        );

    /// <summary>The bucket of the releases does not answer.</summary>
    public static ErrorCode BucketUnavailable { get; } =
        new(
            "BUCKET_UNAVAILABLE",
            new(
                "Kho chung của các đợt công bố không trả lời. Chưa công bố gì.",
                "The bucket that the releases share does not answer. Nothing was published."
            ),
            new(
                "Hãy thử lại sau; nếu vẫn vậy, hãy báo cho đơn vị vận hành: thông báo nêu lý do.",
                "Retry later; if it stays so, notify the operators: the message says why."
            ),
            StatusCodes.Status503ServiceUnavailable
        );

    /// <summary>The checks stop a publication.</summary>
    public static ErrorCode PublicationRefused { get; } =
        new(
            "PUBLICATION_REFUSED",
            new(
                "Việc kiểm tra có lỗi, hoặc có cảnh báo chưa được chấp nhận; `findings` liệt kê. Chưa công bố gì.",
                "The checks found errors, or warnings that were not accepted; `findings` lists them. Nothing was published."
            ),
            new(
                "Hãy sửa theo các thông báo, hoặc công bố với `acceptWarnings` nếu chỉ có cảnh báo.",
                "Fix the findings, or publish with `acceptWarnings` if there are only warnings."
            ),
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>An embargo can't be.</summary>
    public static ErrorCode EmbargoRefused { get; } =
        new(
            "EMBARGO_REFUSED",
            new(
                "Thời điểm công khai được yêu cầu không thể có. Chưa công bố gì.",
                "The requested end of the embargo is not possible. Nothing was published."
            ),
            new(
                "Hãy dùng thời điểm muộn hơn, có độ lệch UTC, như thông báo nêu.",
                "Use a later time with its UTC offset, as described in the message."
            ),
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>The noise would not be that of its series.</summary>
    public static ErrorCode NoiseDiffers { get; } =
        new(
            "NOISE_DIFFERS",
            new(
                "Một đợt trước của loạt mang nhiễu từ khóa bí mật khác, hoặc loạt khác đã thay loạt này. Chưa công bố gì.",
                "An earlier release of the series carries noise from another secret key, or another series has replaced the series. Nothing was published."
            ),
            new(
                "Hãy khôi phục khóa bí mật của loạt, hoặc đặt tên loạt mới (`Protection:Series`), như thông báo nêu.",
                "Restore the secret of the series, or name a new series (`Protection:Series`), as described in the message."
            ),
            StatusCodes.Status409Conflict
        );

    /// <summary>There is nothing to publish.</summary>
    public static ErrorCode NothingToPublish { get; } =
        new(
            "NOTHING_TO_PUBLISH",
            new(
                "Sổ đăng ký không có báo cáo năm nào nên đợt công bố sẽ trống.",
                "The register contains no annual reports, so the release would be empty."
            ),
            new("Hãy nhập báo cáo rồi công bố.", "Import reports, then publish."),
            StatusCodes.Status422UnprocessableEntity
        );
}
