using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>Granted funds do not exceed requested funds.</summary>
internal sealed class GrantsAreWithinRequest()
    : PartIsWithinWhole<Proposal, long>(
        "approved_amount",
        "requested_amount",
        row => (row.ApprovedAmount, row.RequestedAmount),
        "Kinh phí phê duyệt lớn hơn đề nghị",
        "Granted funds exceed requested funds",
        FindingSeverity.Warning
    );
