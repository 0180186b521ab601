using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>No printed number can be read in two ways: the number cells of its file prove what its marks mean.</summary>
internal sealed class PrintedValuesAreClear : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from reported in ReportedValues.In(submission)
        where reported.Meant.Count > 1
        let match = ReportedValues.Match(reported.Row.Record, reported.Meant)
        where match >= 0
        select reported.Row.Found(
            "value_reported",
            reported.Row.Record.ValueReported,
            $"Không rõ dấu chấm (phẩy) là phần nghìn hay phần thập phân; hiểu là {(match == 0 ? "phần thập phân" : "phần nghìn")}, theo cột giá trị.",
            $"The point (comma) is ambiguous; it is read as a {(match == 0 ? "decimal mark" : "thousands separator")}, as the value says."
        );
}
