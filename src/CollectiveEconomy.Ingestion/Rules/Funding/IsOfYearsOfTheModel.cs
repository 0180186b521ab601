using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Funding;

/// <summary>What is done for a model in a year is of the years in which it is supported, or of those beside.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
/// <param name="of">Reads the key of the model and the year.</param>
internal abstract class IsOfYearsOfTheModel<TRow>(Func<TRow, (int ModelId, int Year)> of) : ISubmissionRule
    where TRow : class
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<TRow>("model", "year")
        let stated = of(row.Record)
        let model = submission.Model(stated.ModelId)
        where stated.Year < model?.StartYear - 1 || stated.Year > (model?.Ended ?? model?.PlannedEnd)?.Year + 1
        select row.Found(
            "year",
            stated.Year,
            $"Năm ngoài thời gian hỗ trợ của mô hình (từ {model!.StartYear}).",
            $"The year is outside the support period of the model (from {model!.StartYear})."
        );
}
