using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Rules.Designations;

/// <summary>Stars are given at the level OCOP and only there.</summary>
internal sealed class StarsAreOfOcop : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<KeyProductDesignation>("level", "stars")
        where (row.Record.Level == DesignationLevel.Ocop) != (row.Record.Stars is not null)
        select row.Found(
            "stars",
            row.Record.Stars,
            $"Số sao chỉ và luôn có ở cấp OCOP.",
            $"Stars are required at the level OCOP and not allowed at other levels."
        );
}
