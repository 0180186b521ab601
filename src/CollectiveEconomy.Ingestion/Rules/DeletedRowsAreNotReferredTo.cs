using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>No row is deleted to which others refer, unless the submission deletes or changes those too.</summary>
internal sealed class DeletedRowsAreNotReferredTo : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from reference in submission.Background.RemovedReferences
        let names = string.Join(", ", reference.Keys)
        select reference.Row.Found(
            RowAction.Field.Name,
            RowAction.Delete[0],
            $"Không xóa được {reference.Row.Key}: '{reference.Table}' còn dẫn đến dòng này ({names}).",
            $"{reference.Row.Key} can't be deleted: rows of '{reference.Table}' refer to it ({names})."
        );
}
