using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>The year of a report has ended. A report of the current year is kept, and left out of releases until its year has ended.</summary>
internal sealed class ReportYearsHaveEnded : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("year")
        where row.Record.Year == submission.Today.Year
        select row.Found(
            "year",
            row.Record.Year,
            $"Năm {row.Record.Year} chưa kết thúc: báo cáo được lưu, nhưng chưa vào đợt công bố nào trước khi năm kết thúc.",
            $"The year {row.Record.Year} has not ended: the report is kept, but no release contains it before the year has ended."
        );
}
