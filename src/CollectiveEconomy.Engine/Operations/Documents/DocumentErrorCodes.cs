using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Codes of documents.</summary>
public static class DocumentErrorCodes
{
    /// <summary>Longer than <see cref="DocumentLimits.Length"/>.</summary>
    public static ErrorCode DocumentTooLong { get; } =
        new(
            "DOCUMENT_TOO_LONG",
            new("Văn bản truy vấn có nhiều ký tự hơn mức cho phép.", "The document has more characters than allowed."),
            new("Hãy chia nhỏ thao tác.", "Split the operation.")
        );

    /// <summary>More tokens than <see cref="DocumentLimits.Tokens"/>.</summary>
    public static ErrorCode TooManyTokens { get; } =
        new(
            "TOO_MANY_TOKENS",
            new("Văn bản truy vấn có nhiều từ tố hơn mức cho phép.", "The document has more tokens than allowed."),
            new("Hãy chia nhỏ thao tác, hoặc gửi danh sách dài bằng biến.", "Split the operation, or pass long lists as variables.")
        );

    /// <summary>Deeper than <see cref="DocumentLimits.Nesting"/> or <see cref="DocumentLimits.Depth"/>.</summary>
    public static ErrorCode NestedTooDeeply { get; } =
        new(
            "NESTED_TOO_DEEPLY",
            new(
                "Phần chọn, giá trị hoặc kiểu lồng nhau sâu hơn mức cho phép.",
                "Selections, values or types are nested deeper than allowed."
            ),
            new("Hãy chia nhỏ thao tác.", "Split the operation.")
        );

    /// <summary>More aliases than <see cref="DocumentLimits.Aliases"/>.</summary>
    public static ErrorCode TooManyAliases { get; } =
        new(
            "TOO_MANY_ALIASES",
            new("Văn bản truy vấn có nhiều bí danh hơn mức cho phép.", "The document has more aliases than allowed."),
            new("Hãy chia nhỏ thao tác, hoặc lọc theo một danh sách.", "Split the operation, or filter by a list.")
        );

    /// <summary>More directives than <see cref="DocumentLimits.Directives"/>.</summary>
    public static ErrorCode TooManyDirectives { get; } =
        new(
            "TOO_MANY_DIRECTIVES",
            new("Văn bản truy vấn có nhiều chỉ thị hơn mức cho phép.", "The document has more directives than allowed."),
            new(
                "Hãy đặt một chỉ thị trên một mảnh (fragment) thay cho nhiều chỉ thị trên các trường.",
                "Put one directive on a fragment instead of many on fields."
            )
        );

    /// <summary>More fragments than <see cref="DocumentLimits.Fragments"/>.</summary>
    public static ErrorCode TooManyFragments { get; } =
        new(
            "TOO_MANY_FRAGMENTS",
            new("Văn bản truy vấn định nghĩa nhiều mảnh (fragment) hơn mức cho phép.", "The document defines more fragments than allowed."),
            new("Hãy gộp các mảnh, hoặc chia nhỏ thao tác.", "Merge fragments, or split the operation.")
        );

    /// <summary>More fields than <see cref="DocumentLimits.Fields"/> once every fragment is written out.</summary>
    public static ErrorCode TooManyFields { get; } =
        new(
            "TOO_MANY_FIELDS",
            new(
                "Văn bản truy vấn có nhiều trường hơn mức cho phép, sau khi khai triển các mảnh (fragment).",
                "The document has more fields than allowed, after expanding fragments."
            ),
            new("Hãy chia nhỏ thao tác.", "Split the operation.")
        );

    /// <summary>More repeats than <see cref="DocumentLimits.Repeats"/>.</summary>
    public static ErrorCode TooManyRepeats { get; } =
        new(
            "TOO_MANY_REPEATS",
            new(
                "Cùng một trường được lặp lại ở một chỗ nhiều hơn mức cho phép.",
                "The same field is repeated in one place more often than allowed."
            ),
            new("Hãy chọn mỗi trường một lần.", "Select each field once.")
        );
}
