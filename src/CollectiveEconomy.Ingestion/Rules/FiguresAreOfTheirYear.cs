using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>A row of a year does not repeat every figure of the year before, at least three of them: it may have been copied.</summary>
/// <param name="year">Reads the year.</param>
/// <param name="keyBefore">Gives the natural key of the year before.</param>
/// <param name="figures">Reads the figures.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal abstract class FiguresAreOfTheirYear<TRow>(
    Func<TRow, int> year,
    Func<TRow, Submission, string> keyBefore,
    Func<TRow, decimal?[]> figures
) : ISubmissionRule
    where TRow : class
{
    // One or two figures of a small organisation may well stay as they are.
    private const int Few = 3;

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<TRow>()
        let before = submission.Find<TRow>(keyBefore(row.Record, submission))
        where before is not null && AreRepeated(figures(row.Record), figures(before))
        select row.Found(
            "year",
            year(row.Record),
            $"Mọi số liệu giống hệt năm {year(before)}: có thể đã chép lại, hãy kiểm tra.",
            $"Every figure is the same as for {year(before)}: they may have been copied; please check."
        );

    private static bool AreRepeated(decimal?[] now, decimal?[] before) =>
        now.SequenceEqual(before) && now.Count(figure => figure is not null and not 0) >= Few;
}
