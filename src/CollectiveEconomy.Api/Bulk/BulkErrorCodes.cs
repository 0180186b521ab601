using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>Codes of the files of releases.</summary>
internal static class BulkErrorCodes
{
    /// <summary>A release has no such file.</summary>
    public static ErrorCode FileUnknown { get; } =
        new(
            "FILE_UNKNOWN",
            new("Đợt công bố không có tệp này.", "The release does not have this file."),
            new("Hãy dùng một tên mà `datapackage.json` của đợt liệt kê.", "Use a name that the `datapackage.json` of the release lists."),
            StatusCodes.Status404NotFound
        );
}
