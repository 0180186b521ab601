using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Codes of imports.</summary>
internal static class ImportErrorCodes
{
    /// <summary>The files of a submission are no known kind.</summary>
    public static ErrorCode ImportMediaType { get; } =
        new(
            "IMPORT_MEDIA_TYPE",
            new("Kiểu nội dung của `POST /imports` không được hỗ trợ.", "The media type of the body of `POST /imports` is not supported."),
            new(
                "Hãy gửi `text/csv` ở dạng UTF-8, bảng tính XLSX, hoặc `multipart/form-data` với mỗi tệp một phần, không nén.",
                "Send `text/csv` in UTF-8, an XLSX workbook, or `multipart/form-data` with one part per file, without compression."
            ),
            StatusCodes.Status415UnsupportedMediaType
        );

    /// <summary>A submission holds nothing.</summary>
    public static ErrorCode ImportEmpty { get; } =
        new(
            "IMPORT_EMPTY",
            new("Lần gửi không có tệp, hoặc chỉ có tệp trống.", "The submission contains no file, or only empty ones."),
            new("Hãy gửi một tệp.", "Send a file."),
            StatusCodes.Status400BadRequest
        );

    /// <summary>A submission is broken.</summary>
    public static ErrorCode ImportMalformed { get; } =
        new(
            "IMPORT_MALFORMED",
            new("Nội dung hoặc một tham số của lần gửi không đúng dạng.", "The body or a parameter of the submission is malformed."),
            new("Hãy sửa theo thông báo.", "Correct the problem described in the message."),
            StatusCodes.Status400BadRequest
        );

    /// <summary>A submission is too large.</summary>
    public static ErrorCode ImportTooLarge { get; } =
        new(
            "IMPORT_TOO_LARGE",
            new(
                "Các tệp của lần gửi quá lớn hoặc quá nhiều; `limits` nêu mức tối đa.",
                "The files of the submission are too large or too many; `limits` states the maximum."
            ),
            new("Hãy chia thành nhiều lần gửi.", "Split the submission."),
            StatusCodes.Status413PayloadTooLarge
        );

    /// <summary>A submission came too slowly.</summary>
    public static ErrorCode ImportTooSlow { get; } =
        new(
            "IMPORT_TOO_SLOW",
            new("Các tệp của lần gửi không đến kịp thời gian.", "The files of a submission did not arrive in time."),
            new("Hãy chia thành nhiều lần gửi, hoặc dùng đường truyền nhanh hơn.", "Split the submission, or use a faster connection."),
            StatusCodes.Status408RequestTimeout
        );

    /// <summary>A submission is being imported.</summary>
    public static ErrorCode ImportRunning { get; } =
        new(
            "IMPORT_RUNNING",
            new("Một lần gửi khác đang được nhận hoặc nhập.", "Another submission is being received or imported."),
            new(
                "Hãy đợi số giây nêu trong `Retry-After` rồi gửi lại.",
                "Wait for the number of seconds in `Retry-After`, then send it again."
            ),
            StatusCodes.Status409Conflict
        );

    /// <summary>A submission could not be kept.</summary>
    public static ErrorCode ImportNotKept { get; } =
        new(
            "IMPORT_NOT_KEPT",
            new(
                "Máy chủ không ghi được các tệp của lần gửi vì đĩa đầy hoặc không ghi được. Chưa nhập gì.",
                "The server could not write the files of the submission because its disk is full or not writable. Nothing was imported."
            ),
            new("Hãy báo cho đơn vị vận hành, và gửi lại khi đã khắc phục.", "Notify the operators, and send it again once it is fixed."),
            StatusCodes.Status507InsufficientStorage
        );

    /// <summary>A submission does not exist.</summary>
    public static ErrorCode ImportUnknown { get; } =
        new(
            "IMPORT_UNKNOWN",
            new("Không có lần nhập mang số này.", "No submission has this number."),
            new("Hãy dùng số mà `imports` liệt kê.", "Use a number that `imports` lists."),
            StatusCodes.Status404NotFound
        );

    /// <summary>A submission can't be taken back.</summary>
    public static ErrorCode RollbackRefused { get; } =
        new(
            "ROLLBACK_REFUSED",
            new(
                "Lần nhập không được chấp nhận, hoặc các lần nhập sau phụ thuộc vào nó; `imports` liệt kê. Chưa thay đổi gì.",
                "The submission was not accepted, or later submissions depend on it; `imports` lists them. Nothing was changed."
            ),
            new("Trước hết hãy hoàn tác các lần nhập sau.", "Roll back the later submissions first."),
            StatusCodes.Status409Conflict
        );
}
