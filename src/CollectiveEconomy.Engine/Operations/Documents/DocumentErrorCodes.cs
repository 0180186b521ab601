using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>Codes of documents.</summary>
public static class DocumentErrorCodes
{
    /// <summary>Longer than <see cref="DocumentLimits.Length"/>.</summary>
    public static ErrorCode DocumentTooLong { get; } =
        new("DOCUMENT_TOO_LONG", "The document has more characters than allowed.", "Split the operation.");

    /// <summary>More tokens than <see cref="DocumentLimits.Tokens"/>.</summary>
    public static ErrorCode TooManyTokens { get; } =
        new("TOO_MANY_TOKENS", "The document has more tokens than allowed.", "Split the operation, or pass long lists as variables.");

    /// <summary>Deeper than <see cref="DocumentLimits.Nesting"/> or <see cref="DocumentLimits.Depth"/>.</summary>
    public static ErrorCode NestedTooDeeply { get; } =
        new("NESTED_TOO_DEEPLY", "Selections, values or types are nested deeper than allowed.", "Split the operation.");

    /// <summary>More aliases than <see cref="DocumentLimits.Aliases"/>.</summary>
    public static ErrorCode TooManyAliases { get; } =
        new("TOO_MANY_ALIASES", "The document has more aliases than allowed.", "Split the operation, or filter by a list.");

    /// <summary>More directives than <see cref="DocumentLimits.Directives"/>.</summary>
    public static ErrorCode TooManyDirectives { get; } =
        new(
            "TOO_MANY_DIRECTIVES",
            "The document has more directives than allowed.",
            "Put one directive on a fragment instead of many on fields."
        );

    /// <summary>More fragments than <see cref="DocumentLimits.Fragments"/>.</summary>
    public static ErrorCode TooManyFragments { get; } =
        new("TOO_MANY_FRAGMENTS", "The document defines more fragments than allowed.", "Merge fragments, or split the operation.");

    /// <summary>More fields than <see cref="DocumentLimits.Fields"/> once every fragment is written out.</summary>
    public static ErrorCode TooManyFields { get; } =
        new("TOO_MANY_FIELDS", "The document has more fields than allowed, after expanding fragments.", "Split the operation.");

    /// <summary>More repeats than <see cref="DocumentLimits.Repeats"/>.</summary>
    public static ErrorCode TooManyRepeats { get; } =
        new("TOO_MANY_REPEATS", "The same field is repeated in one place more often than allowed.", "Select each field once.");
}
