using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>The number of women members does not exceed the number of members.</summary>
internal sealed class WomenAreAmongMembers()
    : PartIsWithinWhole<AnnualReport, int>(
        "women_members",
        "members",
        row => (row.WomenMembers, row.Members),
        "Thành viên nữ nhiều hơn số thành viên",
        "There are more women members than members"
    );
