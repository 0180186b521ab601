using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>Codes of persisted documents.</summary>
public static class PersistedErrorCodes
{
    /// <summary>Only stored documents are run.</summary>
    public static ErrorCode PersistedOnly { get; } =
        new(
            "PERSISTED_ONLY",
            new(
                "Máy chủ này chỉ chạy các văn bản đã lưu, và văn bản này chưa được lưu.",
                "This server runs only stored documents, and this document is not stored."
            ),
            new(
                "Hãy gửi `documentId` của một văn bản đã lưu, hoặc đề nghị đơn vị vận hành lưu văn bản của bạn.",
                "Send the `documentId` of a stored document, or ask the operators to store yours."
            ),
            StatusCodes.Status403Forbidden
        );

    /// <summary>A document that a client registered is not known, or no more.</summary>
    public static ErrorCode PersistedQueryNotFound { get; } =
        new(
            "PERSISTED_QUERY_NOT_FOUND",
            new(
                "Không có văn bản nào được lưu với giá trị băm trong `extensions.persistedQuery`.",
                "No document is stored for the hash in `extensions.persistedQuery`."
            ),
            new(
                "Hãy gửi `query` cùng giá trị băm; ứng dụng Apollo tự làm việc này.",
                "Send `query` together with the hash; Apollo clients do this automatically."
            )
        );

    /// <summary>Hash and text differ.</summary>
    public static ErrorCode PersistedQueryMismatch { get; } =
        new(
            "PERSISTED_QUERY_MISMATCH",
            new(
                "Giá trị băm trong `extensions.persistedQuery` không khớp với `query`.",
                "The hash in `extensions.persistedQuery` does not match `query`."
            ),
            new(
                "Hãy gửi SHA-256 của đúng văn bản đó, bằng chữ số thập lục phân.",
                "Send the SHA-256 of the exact text, in hexadecimal digits."
            )
        );
}
