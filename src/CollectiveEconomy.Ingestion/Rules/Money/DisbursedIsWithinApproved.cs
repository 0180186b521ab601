using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

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
