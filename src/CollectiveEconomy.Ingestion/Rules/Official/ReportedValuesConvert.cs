using System.Globalization;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>
/// The value equals the number printed by the source, read in the notation of the number cells of its file and converted to the unit of the
/// indicator.
/// </summary>
internal sealed class ReportedValuesConvert : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from reported in ReportedValues.In(submission)
        let figure = reported.Row.Record
        where ReportedValues.Match(figure, reported.Meant) < 0
        let meant = reported.Meant.Select(Text).ToList()
        select reported.Row.Found(
            "value",
            figure.Value,
            $"{figure.ValueReported} {figure.UnitReported} bằng {string.Join(" hoặc ", meant)}.",
            $"{figure.ValueReported} {figure.UnitReported} is {string.Join(" or ", meant)}.",
            meant is [var only] ? only : null
        );

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
