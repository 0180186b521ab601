using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Reports of one cooperative beside each other.</summary>
internal static class ReportSeries
{
    /// <summary>Amounts of a report, in đồng.</summary>
    public static IReadOnlyList<(string Field, Func<AnnualReport, long?> Of)> Amounts { get; } =
    [
        ("charter_capital", report => report.CharterCapital),
        ("total_assets", report => report.TotalAssets),
        ("revenue", report => report.Revenue),
        ("average_worker_income", report => report.AverageWorkerIncome),
    ];

    /// <summary>Numbers of people of a report.</summary>
    public static IReadOnlyList<(string Field, Func<AnnualReport, long?> Of)> Counts { get; } =
    [("members", report => report.Members), ("workers", report => report.Workers)];

    /// <summary>The report of the year before, else of the year after; null when there is neither.</summary>
    public static AnnualReport? Beside(Submission submission, SubmittedRow<AnnualReport> row) =>
        Before(submission, row) ?? Of(submission, row, row.Record.Year + 1);

    /// <summary>The report of the year before; null when there is none.</summary>
    public static AnnualReport? Before(Submission submission, SubmittedRow<AnnualReport> row) => Of(submission, row, row.Record.Year - 1);

    private static AnnualReport? Of(Submission submission, SubmittedRow<AnnualReport> row, int year) =>
        submission.Find<AnnualReport>($"{submission.Codes.Of("cooperatives").Code(row.Record.CooperativeId)} {year}");
}
