using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>The start date of support is in the start year.</summary>
internal sealed class StartsAreInStartYear : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ValueChainModel>("starts", "start_year")
        where row.Record.Starts is not null && row.Record.Starts.Value.Year != row.Record.StartYear
        select row.Found(
            "starts",
            row.Record.Starts,
            $"Ngày bắt đầu không thuộc năm bắt đầu ({row.Record.StartYear}).",
            $"The date is not in the start year ({row.Record.StartYear})."
        );
}
