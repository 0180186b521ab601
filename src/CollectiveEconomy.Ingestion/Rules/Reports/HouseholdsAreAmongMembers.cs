using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Households are among the members: they are no more.</summary>
internal sealed class HouseholdsAreAmongMembers()
    : PartIsWithinWhole<AnnualReport, int>(
        "households",
        "members",
        row => (row.Households, row.Members),
        "Số hộ thành viên nhiều hơn số thành viên",
        "There are more households than members"
    );
