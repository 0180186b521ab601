using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Codes of citations.</summary>
internal static class CitationErrorCodes
{
    /// <summary>A citation can't be followed.</summary>
    public static ErrorCode CitationInvalid { get; } =
        new(
            "CITATION_INVALID",
            "The address is not a valid citation, was truncated or altered, or asks a question that its release can't answer.",
            "Copy the complete address from the citation.",
            StatusCodes.Status404NotFound
        );

    /// <summary>A citation is of an earlier meaning of figures.</summary>
    public static ErrorCode CitationVersion { get; } =
        new(
            "CITATION_VERSION",
            "The citation was made when figures had another meaning, so that following it would give other figures.",
            "Ask the question again, and cite the new response.",
            StatusCodes.Status410Gone
        );
}
