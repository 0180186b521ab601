using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>What happened over a period has its first day, and the state at a point in time has none.</summary>
internal sealed class PeriodsOfFlowsHaveTheirStart : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("period_kind", "period_start")
        where (row.Record.PeriodKind == PeriodKind.Point) != (row.Record.PeriodStart is null)
        select row.Found(
            "period_start",
            row.Record.PeriodStart,
            $"Số liệu thời điểm không có đầu kỳ; số liệu trong kỳ phải có.",
            $"The state at a point in time has no first day; what happened over a period has one."
        );
}
