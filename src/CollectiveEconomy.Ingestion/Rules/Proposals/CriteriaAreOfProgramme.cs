using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>The criteria of a proposal belong to its programme.</summary>
internal sealed class CriteriaAreOfProgramme : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("criteria_set", "programme")
        let criteria = submission.Background.CriteriaSets.GetValueOrDefault(row.Record.CriteriaSetCode)
        where criteria is not null && criteria.ProgrammeCode != row.Record.ProgrammeCode
        select row.Found(
            "criteria_set",
            row.Record.CriteriaSetCode,
            $"Bộ tiêu chí này thuộc chương trình {criteria.ProgrammeCode}.",
            $"These criteria belong to the programme {criteria.ProgrammeCode}."
        );
}
