using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>A report does not repeat every figure of the year before, at least three of them.</summary>
internal sealed class ReportsAreOfTheirYear : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<AnnualReport>()
        let before = Before(submission, row.Record)
        where before is not null && RepeatedFigures.Are(Figures(row.Record), Figures(before))
        select row.Found(
            "year",
            row.Record.Year,
            $"Mọi số liệu giống hệt năm {before.Year}: có thể đã chép lại, hãy kiểm tra.",
            $"Every figure is the same as for {before.Year}: they may have been copied; please check."
        );

    private static AnnualReport? Before(Submission submission, AnnualReport row) =>
        submission.Find<AnnualReport>($"{submission.Codes.Of("cooperatives").Code(row.CooperativeId)} {row.Year - 1}");

    private static decimal?[] Figures(AnnualReport report) =>
        [
            report.Members,
            report.WomenMembers,
            report.Households,
            report.Workers,
            report.WomenWorkers,
            report.CharterCapital,
            report.TotalAssets,
            report.Revenue,
            report.ProfitBeforeTax,
            report.AverageWorkerIncome,
            report.Score,
        ];
}
