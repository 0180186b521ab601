using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Charter capital does not exceed total assets.</summary>
internal sealed class CapitalIsWithinAssets()
    : PartIsWithinWhole<AnnualReport, long>(
        "charter_capital",
        "total_assets",
        row => (row.CharterCapital, row.TotalAssets),
        "Vốn điều lệ lớn hơn tổng tài sản",
        "Charter capital exceeds total assets",
        FindingSeverity.Warning
    );
