using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>The duration of support is within the limits of the programme's criteria.</summary>
internal sealed class DurationsMeetCriteria : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ValueChainModel>("programme", "starts", "planned_end", "ended")
        let ends = row.Record.Ended ?? row.Record.PlannedEnd
        let months = Months(row.Record.Starts, ends)
        let criteria = submission.Background.CriteriaSets.Values.Where(set => set.ProgrammeCode == row.Record.ProgrammeCode).ToList()
        where months is not null && criteria.Count > 0 && criteria.All(set => months < set.MinimumMonths || months > set.MaximumMonths)
        select row.Found(
            "planned_end",
            ends,
            $"Thời gian hỗ trợ {months} tháng; tiêu chí là {criteria[0].MinimumMonths} đến {criteria[0].MaximumMonths} tháng.",
            $"Support lasts {months} months; the criteria require {criteria[0].MinimumMonths} to {criteria[0].MaximumMonths} months."
        );

    // A period from 1 January to 31 December is twelve months.
    private static int? Months(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? (int)Math.Round((last.DayNumber - first.DayNumber + 1) / 30.4375) : null;
}
