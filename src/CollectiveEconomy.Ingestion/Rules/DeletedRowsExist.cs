using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>What is to be deleted is in the register.</summary>
internal sealed class DeletedRowsExist : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from rows in submission.Tables
        from row in rows.MissingRemoved
        select row.Found(
            RowAction.Field.Name,
            RowAction.Delete[0],
            $"Không có {row.Key}: không xóa gì.",
            $"There is no {row.Key}: nothing is deleted."
        );
}
