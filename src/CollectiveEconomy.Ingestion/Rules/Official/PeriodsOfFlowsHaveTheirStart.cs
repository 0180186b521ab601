using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>A total over a period has a first day; a state at a point in time does not.</summary>
internal sealed class PeriodsOfFlowsHaveTheirStart : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("period_kind", "period_start")
        where (row.Record.PeriodKind == PeriodKind.Point) != (row.Record.PeriodStart is null)
        select row.Found(
            "period_start",
            row.Record.PeriodStart,
            $"Số liệu thời điểm không có đầu kỳ; số liệu trong kỳ phải có.",
            $"A state at a point in time must not have a first day; a total over a period must have one."
        );
}
