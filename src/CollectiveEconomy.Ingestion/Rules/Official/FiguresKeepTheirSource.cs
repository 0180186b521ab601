using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>
/// A corrected figure keeps its source and indicator; a figure from another source is a separate figure and is never overwritten.
/// </summary>
internal sealed class FiguresKeepTheirSource : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<OfficialFigure>()
        let before = submission.Before<OfficialFigure>(row.Key)
        where
            before is not null
            && (before.SourceDocumentCode != row.Record.SourceDocumentCode || before.IndicatorCode != row.Record.IndicatorCode)
        select row.Found(
            "code",
            row.Record.Code,
            $"Mã này là số liệu {before.IndicatorCode} của nguồn {before.SourceDocumentCode}: số liệu khác phải có mã khác.",
            $"This code belongs to the figure of {before.IndicatorCode} from {before.SourceDocumentCode}: another figure needs its own code."
        );
}
