using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>No figure changes more than tenfold from one year to the next.</summary>
internal sealed class GrowthIsUsual : ISubmissionRule
{
    private const double Most = 10;

    // Few people are soon ten times as many.
    private const long Few = 20;

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<AnnualReport>()
        let before = ReportSeries.Before(submission, row)
        where before is not null
        from figure in ReportSeries.Amounts.Concat(ReportSeries.Counts)
        let now = figure.Of(row.Record)
        let then = figure.Of(before)
        where IsUnusual(now, then) && MoneyIsInDong.Slip(now, then) is null
        select row.Found(
            figure.Field,
            now,
            $"Năm {before.Year} là {then}: thay đổi quá mười lần, hãy kiểm tra.",
            $"The value for {before.Year} is {then}: more than a tenfold change; please check."
        );

    private static bool IsUnusual(long? now, long? then) =>
        now > 0 && then > 0 && Math.Max(now.Value, then.Value) > Few && ((double)now / then > Most || (double)then / now > Most);
}
