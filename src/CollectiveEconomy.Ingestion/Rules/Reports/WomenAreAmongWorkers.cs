using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>The number of women workers does not exceed the number of workers.</summary>
internal sealed class WomenAreAmongWorkers()
    : PartIsWithinWhole<AnnualReport, int>(
        "women_workers",
        "workers",
        row => (row.WomenWorkers, row.Workers),
        "Lao động nữ nhiều hơn số lao động",
        "There are more women workers than workers"
    );
