using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>A report does not repeat every figure of the year before, at least three of them.</summary>
internal sealed class ReportsAreOfTheirYear()
    : FiguresAreOfTheirYear<AnnualReport>(
        row => row.Year,
        (row, submission) => $"{submission.Codes.Of("cooperatives").Code(row.CooperativeId)} {row.Year - 1}",
        row =>
            [
                row.Members,
                row.WomenMembers,
                row.Households,
                row.Workers,
                row.WomenWorkers,
                row.CharterCapital,
                row.TotalAssets,
                row.Revenue,
                row.ProfitBeforeTax,
                row.AverageWorkerIncome,
                row.Score,
            ]
    );
