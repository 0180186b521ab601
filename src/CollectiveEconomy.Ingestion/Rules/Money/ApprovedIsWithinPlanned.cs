using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

/// <summary>No more state money is approved than was planned.</summary>
internal sealed class ApprovedIsWithinPlanned()
    : PartIsWithinWhole<FundingLine, long>(
        "approved",
        "planned",
        row => (row.Approved, row.Planned),
        "Phê duyệt lớn hơn dự toán",
        "More was approved than planned",
        FindingSeverity.Warning
    );
