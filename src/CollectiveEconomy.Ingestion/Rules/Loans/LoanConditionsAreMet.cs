using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>A loan for a model meets the loan conditions if the criteria of the programme require it.</summary>
internal sealed class LoanConditionsAreMet : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Loan>("model", "conditions_met")
        let model = submission.Model(row.Record.ModelId)
        where
            row.Record.ConditionsMet != true
            && submission.Background.CriteriaSets.Values.Any(set => set.ProgrammeCode == model?.ProgrammeCode && set.RequiresLoanConditions)
        select row.Found(
            "conditions_met",
            row.Record.ConditionsMet,
            $"Chương trình {model!.ProgrammeCode} yêu cầu đáp ứng điều kiện vay: hãy ghi rõ có hay không.",
            $"The programme {model!.ProgrammeCode} requires loan conditions to be met: state whether they are."
        );
}
