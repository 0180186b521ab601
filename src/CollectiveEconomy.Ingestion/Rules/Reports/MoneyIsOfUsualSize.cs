using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Without another year to compare, capital, assets, revenue and annual income are at least one million đồng.</summary>
internal sealed class MoneyIsOfUsualSize : ISubmissionRule
{
    private const long Least = 1_000_000;

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<AnnualReport>()
        from amount in ReportSeries.Amounts
        let value = amount.Of(row.Record)
        where value > 0 && value < Least
        let beside = ReportSeries.Beside(submission, row)
        where beside is null || amount.Of(beside) is null
        select row.Found(
            amount.Field,
            value,
            "Dưới một triệu đồng: có thể đã ghi theo nghìn, triệu hoặc tỷ đồng.",
            "Below one million đồng: the value may be in thousands, millions or billions."
        );
}
