using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Codes of imports.</summary>
internal static class ImportErrorCodes
{
    /// <summary>The files of a submission are no known kind.</summary>
    public static ErrorCode ImportMediaType { get; } =
        new(
            "IMPORT_MEDIA_TYPE",
            "The body of `POST /imports` is of no media type that is imported.",
            "Send `text/csv` in UTF-8, an XLSX workbook, or `multipart/form-data` with a part for each file; nothing compressed.",
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>A submission holds nothing.</summary>
    public static ErrorCode ImportEmpty { get; } =
        new("IMPORT_EMPTY", "A submission holds no file, or only empty ones.", "Send a file.", StatusCodes.Status400BadRequest);

    /// <summary>A submission is broken.</summary>
    public static ErrorCode ImportMalformed { get; } =
        new(
            "IMPORT_MALFORMED",
            "The body of a submission is broken, or one of its parameters is.",
            "Send what the message asks for.",
            StatusCodes.Status400BadRequest
        );

    /// <summary>A submission is too large.</summary>
    public static ErrorCode ImportTooLarge { get; } =
        new(
            "IMPORT_TOO_LARGE",
            "The files of a submission have more bytes than allowed, or are too many; `limits` tells how many may be sent.",
            "Split the submission.",
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>A submission came too slowly.</summary>
    public static ErrorCode ImportTooSlow { get; } =
        new(
            "IMPORT_TOO_SLOW",
            "The files of a submission did not arrive in time.",
            "Split the submission, or send it over a faster line.",
            StatusCodes.Status408RequestTimeout
        );

    /// <summary>A submission is being imported.</summary>
    public static ErrorCode ImportRunning { get; } =
        new(
            "IMPORT_RUNNING",
            "Another submission is being received or imported at this moment.",
            "Wait as many seconds as the header `Retry-After` says, then send it again.",
            StatusCodes.Status409Conflict
        );

    /// <summary>A submission could not be kept.</summary>
    public static ErrorCode ImportNotKept { get; } =
        new(
            "IMPORT_NOT_KEPT",
            "The server could not write the files of a submission: its disk is full, or can't be written. Nothing was imported.",
            "Tell the operators; send it again when they have made room.",
            StatusCodes.Status507InsufficientStorage
        );

    /// <summary>A submission does not exist.</summary>
    public static ErrorCode ImportUnknown { get; } =
        new("IMPORT_UNKNOWN", "No submission has the number.", "Use a number that `imports` lists.", StatusCodes.Status404NotFound);

    /// <summary>A submission can't be taken back.</summary>
    public static ErrorCode RollbackRefused { get; } =
        new(
            "ROLLBACK_REFUSED",
            "The submission was not accepted, or later ones build on it; `imports` lists those. Nothing was changed.",
            "Take the later ones back first.",
            StatusCodes.Status409Conflict
        );
}
