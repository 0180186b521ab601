using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>The union of a cooperative is a union of cooperatives.</summary>
internal sealed class UnionsAreUnions : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("union")
        let union = submission.Cooperative(row.Record.UnionId)
        where union is not null && union.LegalForm != LegalForms.Union
        select row.Found(
            "union",
            union.Code,
            $"'{union.Name}' không phải là liên hiệp hợp tác xã.",
            $"'{union.Name}' is not a union of cooperatives."
        );
}
