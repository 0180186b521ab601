using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

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
