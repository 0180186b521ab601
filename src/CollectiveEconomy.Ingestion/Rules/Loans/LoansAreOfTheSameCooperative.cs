using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>A loan for a model belongs to the cooperative of the model.</summary>
internal sealed class LoansAreOfTheSameCooperative : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Loan>("model", "cooperative")
        let model = submission.Model(row.Record.ModelId)
        where model is not null && model.CooperativeId != row.Record.CooperativeId
        select row.Found("model", model.Code, $"Mô hình là của tổ chức khác.", $"The model belongs to another cooperative.");
}
