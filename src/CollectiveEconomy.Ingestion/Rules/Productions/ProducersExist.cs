using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>Production is for years in which the cooperative existed.</summary>
internal sealed class ProducersExist : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Statistics.Products.Production>("cooperative", "year")
        let cooperative = submission.Cooperative(row.Record.CooperativeId)
        where row.Record.Year < cooperative?.Founded?.Year || row.Record.Year > cooperative?.Dissolved?.Year
        let founded = DatePrecisions.Text(cooperative?.Founded, cooperative?.FoundedPrecision)
        select row.Found(
            "year",
            row.Record.Year,
            $"Năm ngoài thời gian tồn tại của tổ chức ({founded} – {cooperative!.Dissolved:yyyy-MM-dd}).",
            $"The organisation did not exist in that year ({founded} to {cooperative!.Dissolved:yyyy-MM-dd})."
        );
}
