using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Codes of releases.</summary>
internal static class ReleaseErrorCodes
{
    /// <summary>A release does not exist.</summary>
    public static ErrorCode ReleaseUnknown { get; } =
        new(
            "RELEASE_UNKNOWN",
            "No release has this name, or none was published by the date.",
            "Use a release named in the message, or query `releases`."
        );

    /// <summary>A release is named in two ways.</summary>
    public static ErrorCode ReleaseAmbiguous { get; } =
        new("RELEASE_AMBIGUOUS", "`release` and `asOf` are both given.", "Give only one of them, or neither for the current release.");

    /// <summary>A release is damaged.</summary>
    public static ErrorCode ReleaseUnusable { get; } =
        new(
            "RELEASE_UNUSABLE",
            "The files of the release are damaged.",
            "Query another release, and notify the operators; the log names the file."
        );

    /// <summary>A publication is running.</summary>
    public static ErrorCode PublicationRunning { get; } =
        new("PUBLICATION_RUNNING", "Another release is being published.", "Retry later.", StatusCodes.Status409Conflict);

    /// <summary>The checks stop a publication.</summary>
    public static ErrorCode PublicationRefused { get; } =
        new(
            "PUBLICATION_REFUSED",
            "The checks found errors, or warnings that were not accepted; `findings` lists them. Nothing was published.",
            "Fix the findings, or publish with `acceptWarnings` if there are only warnings.",
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>An embargo can't be.</summary>
    public static ErrorCode EmbargoRefused { get; } =
        new(
            "EMBARGO_REFUSED",
            "The requested end of the embargo is not possible. Nothing was published.",
            "Use a later time with its UTC offset, as described in the message.",
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>The noise would not be that of its series.</summary>
    public static ErrorCode NoiseDiffers { get; } =
        new(
            "NOISE_DIFFERS",
            "An earlier release of the series carries noise from another secret key, or another series has replaced the series. Nothing was published.",
            "Restore the secret of the series, or name a new series (`Protection:Series`), as described in the message.",
            StatusCodes.Status409Conflict
        );

    /// <summary>There is nothing to publish.</summary>
    public static ErrorCode NothingToPublish { get; } =
        new(
            "NOTHING_TO_PUBLISH",
            "The register contains no annual reports, so the release would be empty.",
            "Import reports, then publish.",
            StatusCodes.Status422UnprocessableEntity
        );
}
