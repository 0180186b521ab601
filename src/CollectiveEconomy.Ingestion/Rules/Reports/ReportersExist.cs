using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Reports are for years in which the organisation existed, from founding to dissolution.</summary>
internal sealed class ReportersExist : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("cooperative", "year")
        let cooperative = submission.Cooperative(row.Record.CooperativeId)
        where row.Record.Year < cooperative?.Founded?.Year || row.Record.Year > cooperative?.Dissolved?.Year
        let founded = DatePrecisions.Text(cooperative?.Founded, cooperative?.FoundedPrecision)
        select row.Found(
            "year",
            row.Record.Year,
            $"Năm báo cáo ngoài thời gian tồn tại của tổ chức ({founded} – {cooperative!.Dissolved:yyyy-MM-dd}).",
            $"The organisation did not exist in that year ({founded} to {cooperative!.Dissolved:yyyy-MM-dd})."
        );
}
