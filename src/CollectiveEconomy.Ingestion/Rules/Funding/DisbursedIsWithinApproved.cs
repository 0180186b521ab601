using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>Disbursed state funds do not exceed approved state funds.</summary>
internal sealed class DisbursedIsWithinApproved()
    : PartIsWithinWhole<FundingLine, long>(
        "disbursed",
        "approved",
        row => (row.Disbursed, row.Approved),
        "Giải ngân lớn hơn phê duyệt",
        "Disbursed funds exceed approved funds",
        FindingSeverity.Warning
    );
