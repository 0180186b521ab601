using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>A correction of a figure is of the same source and indicator: another source has a figure of its own, which is never overwritten.</summary>
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
            $"This code is a figure of {before.IndicatorCode} by {before.SourceDocumentCode}: another figure needs a code of its own."
        );
}
