using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>No more state money is disbursed than was approved.</summary>
internal sealed class DisbursedIsWithinApproved()
    : PartIsWithinWhole<FundingLine, long>(
        "disbursed",
        "approved",
        row => (row.Disbursed, row.Approved),
        "Giải ngân lớn hơn phê duyệt",
        "More was disbursed than approved",
        FindingSeverity.Warning
    );
