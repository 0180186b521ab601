using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>Figures use the area set in force: the 63 provinces until 30 June 2025, the 34 afterwards; targets may extend beyond.</summary>
internal sealed class AreaSetsWereInForce : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("value_kind", "area_set", "period_end")
        where
            row.Record.ValueKind != ValueKind.Target
            && (
                row.Record.Areas == AreaSet.AreasBefore2025 && row.Record.PeriodEnd.Year > Merger.Year
                || row.Record.Areas == AreaSet.Areas2025 && row.Record.PeriodEnd < Merger
            )
        select row.Found(
            "area_set",
            row.Record.Areas,
            $"Hệ thống đơn vị hành chính này không có hiệu lực vào {row.Record.PeriodEnd:yyyy-MM-dd}: 63 tỉnh đến 30/6/2025, 34 tỉnh từ 01/7/2025.",
            $"This area set was not in force on {row.Record.PeriodEnd:yyyy-MM-dd}: the 63 provinces until 30 June 2025, the 34 from 1 July 2025."
        );

    private static readonly DateOnly Merger = new(2025, 7, 1);
}
