using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Codes of citations.</summary>
internal static class CitationErrorCodes
{
    /// <summary>A citation can't be followed.</summary>
    public static ErrorCode CitationInvalid { get; } =
        new(
            "CITATION_INVALID",
            "The address holds no citation, was cut or changed on the way, or asks what its release can't answer.",
            "Copy the whole address as the citation gives it.",
            StatusCodes.Status404NotFound
        );
}
