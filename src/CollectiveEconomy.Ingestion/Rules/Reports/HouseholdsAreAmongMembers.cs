using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>The number of member households does not exceed the number of members.</summary>
internal sealed class HouseholdsAreAmongMembers()
    : PartIsWithinWhole<AnnualReport, int>(
        "households",
        "members",
        row => (row.Households, row.Members),
        "Số hộ thành viên nhiều hơn số thành viên",
        "There are more member households than members"
    );
