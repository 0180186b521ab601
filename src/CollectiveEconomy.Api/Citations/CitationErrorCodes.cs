using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Codes of citations.</summary>
internal static class CitationErrorCodes
{
    /// <summary>A citation can't be followed.</summary>
    public static ErrorCode CitationInvalid { get; } =
        new(
            "CITATION_INVALID",
            new(
                "Địa chỉ không phải là trích dẫn hợp lệ, bị cắt hoặc bị sửa, hoặc hỏi điều mà đợt công bố của nó không trả lời được.",
                "The address is not a valid citation, was truncated or altered, or asks a question that its release can't answer."
            ),
            new("Hãy sao chép trọn địa chỉ từ trích dẫn.", "Copy the complete address from the citation."),
            StatusCodes.Status404NotFound
        );

    /// <summary>A citation is of an earlier meaning of figures.</summary>
    public static ErrorCode CitationVersion { get; } =
        new(
            "CITATION_VERSION",
            new(
                "Trích dẫn được lập khi số liệu có nghĩa khác, nên làm theo sẽ cho số liệu khác.",
                "The citation was made when figures had another meaning, so that following it would give other figures."
            ),
            new("Hãy hỏi lại và trích dẫn kết quả mới.", "Ask the question again, and cite the new response."),
            StatusCodes.Status410Gone
        );
}
