using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>The unit of a figure is the unit of its indicator.</summary>
internal sealed class UnitsAreOfTheirIndicator : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("indicator", "unit")
        let indicator = submission.Background.Indicators.GetValueOrDefault(row.Record.IndicatorCode)
        where indicator is not null && indicator.Unit != row.Record.Unit
        select row.Found(
            "unit",
            row.Record.Unit,
            $"Đơn vị của chỉ tiêu là {indicator.Unit}.",
            $"The unit of the indicator is {indicator.Unit}.",
            indicator.Unit
        );
}
