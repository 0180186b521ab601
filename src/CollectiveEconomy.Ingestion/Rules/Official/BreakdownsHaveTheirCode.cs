using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>A breakdown and its code are given together.</summary>
internal sealed class BreakdownsHaveTheirCode : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("breakdown", "breakdown_code")
        where (row.Record.Breakdown is null) != (row.Record.BreakdownCode is null)
        select row.Found(
            "breakdown_code",
            row.Record.BreakdownCode,
            $"Phân tổ và mã phân tổ phải cùng có hoặc cùng trống.",
            $"The breakdown and its code must both be given or both be empty."
        );
}
