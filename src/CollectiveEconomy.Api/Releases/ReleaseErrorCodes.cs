using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Codes of releases.</summary>
internal static class ReleaseErrorCodes
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

    /// <summary>A publication is running.</summary>
    public static ErrorCode PublicationRunning { get; } =
        new(
            "PUBLICATION_RUNNING",
            "Another release is being published at this moment.",
            "Try again when it is done.",
            StatusCodes.Status409Conflict
        );

    /// <summary>The checks stop a publication.</summary>
    public static ErrorCode PublicationRefused { get; } =
        new(
            "PUBLICATION_REFUSED",
            "The checks found errors, or warnings that were not accepted; `findings` lists them. Nothing was published.",
            "Mend what they name; or publish with `acceptWarnings` when there are warnings only.",
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>An embargo can't be.</summary>
    public static ErrorCode EmbargoRefused { get; } =
        new(
            "EMBARGO_REFUSED",
            "The embargo can't end at the moment that is asked for. Nothing was published.",
            "Name a later moment, with its offset, as the message says.",
            StatusCodes.Status422UnprocessableEntity
        );

    /// <summary>The noise would not be that of its series.</summary>
    public static ErrorCode NoiseDiffers { get; } =
        new(
            "NOISE_DIFFERS",
            "An earlier release of the series carries noise of another secret key, or another series followed it. Nothing was published.",
            "Restore the secret with which the series was published, or name a new series (`Protection:Series`), as the message says.",
            StatusCodes.Status409Conflict
        );

    /// <summary>There is nothing to publish.</summary>
    public static ErrorCode NothingToPublish { get; } =
        new(
            "NOTHING_TO_PUBLISH",
            "The register holds no annual report, so a release would be empty.",
            "Import reports, then publish.",
            StatusCodes.Status422UnprocessableEntity
        );
}
