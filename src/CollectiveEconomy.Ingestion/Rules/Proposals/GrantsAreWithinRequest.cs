using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>No more is granted than was asked for.</summary>
internal sealed class GrantsAreWithinRequest()
    : PartIsWithinWhole<Proposal, long>(
        "approved_amount",
        "requested_amount",
        row => (row.ApprovedAmount, row.RequestedAmount),
        "Kinh phí phê duyệt lớn hơn đề nghị",
        "More is granted than was asked for",
        FindingSeverity.Warning
    );
