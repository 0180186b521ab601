using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>No row of the register is deleted; shown, so that every deletion is seen.</summary>
internal sealed class DeletionsAreShown : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from rows in submission.Tables
        from removed in rows.Removed
        select removed.IsReplaced
            ? removed.Row.Found(
                RowAction.Field.Name,
                null,
                $"{removed.Row.Key} bị xóa: tệp thay thế không có dòng này.",
                $"{removed.Row.Key} is deleted: the file that replaces it does not bring it."
            ) with
            {
                Row = null,
            }
            : removed.Row.Found(RowAction.Field.Name, RowAction.Delete[0], $"{removed.Row.Key} bị xóa.", $"{removed.Row.Key} is deleted.");
}
