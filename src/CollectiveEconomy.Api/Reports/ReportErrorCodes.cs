using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Reports;

/// <summary>Codes of reports.</summary>
internal static class ReportErrorCodes
{
    /// <summary>There is no such report.</summary>
    public static ErrorCode ReportUnknown { get; } =
        new(
            "REPORT_UNKNOWN",
            new("Không có báo cáo này.", "There is no such report."),
            new(
                "Hãy dùng một tên mà `GET /reports` liệt kê, với đuôi `.xlsx`.",
                "Use a name that `GET /reports` lists, ending in `.xlsx`."
            ),
            StatusCodes.Status404NotFound
        );
}
