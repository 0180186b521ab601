using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Codes of imports.</summary>
internal static class ImportErrorCodes
{
    /// <summary>The files of a submission are no known kind.</summary>
    public static ErrorCode ImportMediaType { get; } =
        new(
            "IMPORT_MEDIA_TYPE",
            "The media type of the body of `POST /imports` is not supported.",
            "Send `text/csv` in UTF-8, an XLSX workbook, or `multipart/form-data` with one part per file, without compression.",
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>A submission holds nothing.</summary>
    public static ErrorCode ImportEmpty { get; } =
        new("IMPORT_EMPTY", "The submission contains no file, or only empty ones.", "Send a file.", StatusCodes.Status400BadRequest);

    /// <summary>A submission is broken.</summary>
    public static ErrorCode ImportMalformed { get; } =
        new(
            "IMPORT_MALFORMED",
            "The body or a parameter of the submission is malformed.",
            "Correct the problem described in the message.",
            StatusCodes.Status400BadRequest
        );

    /// <summary>A submission is too large.</summary>
    public static ErrorCode ImportTooLarge { get; } =
        new(
            "IMPORT_TOO_LARGE",
            "The files of the submission are too large or too many; `limits` states the maximum.",
            "Split the submission.",
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>A submission came too slowly.</summary>
    public static ErrorCode ImportTooSlow { get; } =
        new(
            "IMPORT_TOO_SLOW",
            "The files of a submission did not arrive in time.",
            "Split the submission, or use a faster connection.",
            StatusCodes.Status408RequestTimeout
        );

    /// <summary>A submission is being imported.</summary>
    public static ErrorCode ImportRunning { get; } =
        new(
            "IMPORT_RUNNING",
            "Another submission is being received or imported.",
            "Wait for the number of seconds in `Retry-After`, then send it again.",
            StatusCodes.Status409Conflict
        );

    /// <summary>A submission could not be kept.</summary>
    public static ErrorCode ImportNotKept { get; } =
        new(
            "IMPORT_NOT_KEPT",
            "The server could not write the files of the submission because its disk is full or not writable. Nothing was imported.",
            "Notify the operators, and send it again once it is fixed.",
            StatusCodes.Status507InsufficientStorage
        );

    /// <summary>A submission does not exist.</summary>
    public static ErrorCode ImportUnknown { get; } =
        new("IMPORT_UNKNOWN", "No submission has this number.", "Use a number that `imports` lists.", StatusCodes.Status404NotFound);

    /// <summary>A submission can't be taken back.</summary>
    public static ErrorCode RollbackRefused { get; } =
        new(
            "ROLLBACK_REFUSED",
            "The submission was not accepted, or later submissions depend on it; `imports` lists them. Nothing was changed.",
            "Roll back the later submissions first.",
            StatusCodes.Status409Conflict
        );
}
