using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Approved state funds do not exceed planned state funds.</summary>
internal sealed class ApprovedIsWithinPlanned()
    : PartIsWithinWhole<FundingLine, long>(
        "approved",
        "planned",
        row => (row.Approved, row.Planned),
        "Phê duyệt lớn hơn dự toán",
        "Approved funds exceed planned funds",
        FindingSeverity.Warning
    );
