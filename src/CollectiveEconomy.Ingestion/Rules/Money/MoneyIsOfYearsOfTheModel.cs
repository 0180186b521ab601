using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

/// <summary>Money of a model is of the years in which it is supported, or the one before.</summary>
internal sealed class MoneyIsOfYearsOfTheModel : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<FundingLine>("model", "year")
        let model = submission.Model(row.Record.ModelId)
        where row.Record.Year < model?.StartYear - 1 || row.Record.Year > (model?.Ended ?? model?.PlannedEnd)?.Year + 1
        select row.Found(
            "year",
            row.Record.Year,
            $"Năm ngoài thời gian hỗ trợ của mô hình (từ {model!.StartYear}).",
            $"The model is not supported in that year (from {model!.StartYear})."
        );
}
