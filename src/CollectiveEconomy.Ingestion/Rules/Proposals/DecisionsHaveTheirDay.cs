using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>A proposal has a decision when and only when it has the day of it.</summary>
internal sealed class DecisionsHaveTheirDay : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("decision", "decided")
        where (row.Record.Decision is null) != (row.Record.Decided is null)
        select row.Found(
            "decided",
            row.Record.Decided,
            $"Quyết định và ngày quyết định phải cùng có hoặc cùng trống.",
            $"The decision and its day are both given or both empty."
        );
}
