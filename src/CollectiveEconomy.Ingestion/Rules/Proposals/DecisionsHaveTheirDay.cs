using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>The decision on a proposal and its date are given together.</summary>
internal sealed class DecisionsHaveTheirDay : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("decision", "decided")
        where (row.Record.Decision is null) != (row.Record.Decided is null)
        select row.Found(
            "decided",
            row.Record.Decided,
            $"Quyết định và ngày quyết định phải cùng có hoặc cùng trống.",
            $"The decision and its date must both be given or both be empty."
        );
}
