using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>A model begins in the years of its programme.</summary>
internal sealed class ModelsBeginInTheirProgramme : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ValueChainModel>("programme", "start_year")
        let programme = submission.Background.Programmes.GetValueOrDefault(row.Record.ProgrammeCode)
        where programme is not null && (row.Record.StartYear < programme.StartYear || row.Record.StartYear > programme.EndYear)
        select row.Found(
            "start_year",
            row.Record.StartYear,
            $"Chương trình thực hiện từ {programme.StartYear} đến {programme.EndYear}.",
            $"The programme runs from {programme.StartYear} to {programme.EndYear}."
        );
}
