using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>State funds are planned, approved and disbursed; counterpart funds are pledged and paid.</summary>
internal sealed class StateAndCounterpartAreApart : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<FundingLine>()
        where
            FundingSources.IsState(row.Record.Source)
                ? row.Record.Pledged is not null || row.Record.Paid is not null
                : row.Record.Planned is not null || row.Record.Approved is not null || row.Record.Disbursed is not null
        select row.Found(
            "source",
            row.Record.Source,
            $"Kinh phí nhà nước có dự toán, phê duyệt, giải ngân; đối ứng có cam kết, đã góp; không lẫn nhau.",
            $"State funds are planned, approved and disbursed; counterpart funds are pledged and paid. A line has one or the other."
        );
}
