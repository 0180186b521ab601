using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Women members are among the members: they are no more.</summary>
internal sealed class WomenAreAmongMembers : ISubmissionRule
{
    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("women_members", "members")
        where row.Record.WomenMembers > row.Record.Members
        select row.Found(
            "women_members",
            row.Record.WomenMembers,
            $"Thành viên nữ nhiều hơn số thành viên ({row.Record.Members}).",
            $"There are more women members than members ({row.Record.Members})."
        );
}
