using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Profit does not exceed revenue.</summary>
internal sealed class ProfitIsWithinRevenue()
    : PartIsWithinWhole<AnnualReport, long>(
        "profit_before_tax",
        "revenue",
        row => (row.ProfitBeforeTax, row.Revenue),
        "Lợi nhuận lớn hơn doanh thu",
        "Profit exceeds revenue",
        FindingSeverity.Warning
    );
