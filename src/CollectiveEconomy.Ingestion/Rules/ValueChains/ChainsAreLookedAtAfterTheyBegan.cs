using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>A chain is verified after support began.</summary>
internal sealed class ChainsAreLookedAtAfterTheyBegan : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ChainVerification>("model", "date")
        let model = submission.Model(row.Record.ModelId)
        where row.Record.Date.Year < model?.StartYear || row.Record.Date < model?.Starts
        select row.Found(
            "date",
            row.Record.Date,
            $"Ngày kiểm tra trước khi mô hình bắt đầu ({model!.StartYear}).",
            $"The verification is before support began ({model!.StartYear})."
        );
}
