using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>A report with status O (nothing reported) or Q (withheld by its sender) has no figures.</summary>
internal sealed class MissingReportsHaveNoFigures : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<AnnualReport>()
        where row.Record.Status is ObservationStatus.O or ObservationStatus.Q && HasFigures(row.Record)
        select row.Found(
            "status",
            row.Record.Status,
            "Trạng thái O (thiếu số liệu) hoặc Q (giữ kín) mà dòng có số liệu.",
            "The status is O (nothing reported) or Q (withheld), but the row has figures."
        );

    private static bool HasFigures(AnnualReport report) =>
        report.Members is not null
        || report.Workers is not null
        || report.CharterCapital is not null
        || report.TotalAssets is not null
        || report.Revenue is not null
        || report.ProfitBeforeTax is not null
        || report.AverageWorkerIncome is not null
        || report.Score is not null;
}
