namespace CollectiveEconomy.Api.Execution;

public static partial class ErrorCodes
{
    /// <summary>A release does not exist.</summary>
    public static ErrorCode ReleaseUnknown { get; } =
        new(
            "RELEASE_UNKNOWN",
            "No release has the name, or none was published by the day.",
            "Use one of those that the message names, or read `releases`."
        );

    /// <summary>A release is named in two ways.</summary>
    public static ErrorCode ReleaseAmbiguous { get; } =
        new("RELEASE_AMBIGUOUS", "`release` and `asOf` are both given.", "Give one of them, or none for the current release.");

    /// <summary>A release is damaged.</summary>
    public static ErrorCode ReleaseUnusable { get; } =
        new(
            "RELEASE_UNUSABLE",
            "The files of the release are damaged, so it can't answer.",
            "Ask another release, and tell the operators; their log names the file."
        );
}
