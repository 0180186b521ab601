using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Women workers are among the workers: they are no more.</summary>
internal sealed class WomenAreAmongWorkers : ISubmissionRule
{
    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("women_workers", "workers")
        where row.Record.WomenWorkers > row.Record.Workers
        select row.Found(
            "women_workers",
            row.Record.WomenWorkers,
            $"Lao động nữ nhiều hơn số lao động ({row.Record.Workers}).",
            $"There are more women workers than workers ({row.Record.Workers})."
        );
}
