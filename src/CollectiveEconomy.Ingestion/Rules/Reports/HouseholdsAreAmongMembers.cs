using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Households are among the members: they are no more.</summary>
internal sealed class HouseholdsAreAmongMembers : ISubmissionRule
{
    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("households", "members")
        where row.Record.Households > row.Record.Members
        select row.Found(
            "households",
            row.Record.Households,
            $"Số hộ thành viên nhiều hơn số thành viên ({row.Record.Members}).",
            $"There are more households than members ({row.Record.Members})."
        );
}
