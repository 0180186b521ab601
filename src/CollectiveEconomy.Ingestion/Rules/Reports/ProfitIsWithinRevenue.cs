using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Profit is no more than revenue.</summary>
internal sealed class ProfitIsWithinRevenue()
    : PartIsWithinWhole<AnnualReport, long>(
        "profit_before_tax",
        "revenue",
        row => (row.ProfitBeforeTax, row.Revenue),
        "Lợi nhuận lớn hơn doanh thu",
        "Profit is more than revenue",
        FindingSeverity.Warning
    );
