using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>No month or year replaces a date of founding within it that the register has more exactly.</summary>
internal sealed class FoundingDaysAreKept : ISubmissionRule
{
    public bool CanBeConfirmed => true;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<Cooperative>()
        let before = submission.Before<Cooperative>(row.Key)
        where before?.Founded is { } exact && row.Record.Founded <= exact && row.Record.FoundedPrecision > before.FoundedPrecision
        where DatePrecisions.LastDay(row.Record.Founded, row.Record.FoundedPrecision) >= before!.Founded
        let known = DatePrecisions.Text(before.Founded, before.FoundedPrecision)
        select row.Found(
            "founded",
            DatePrecisions.Text(row.Record.Founded, row.Record.FoundedPrecision),
            $"Kém chính xác hơn ngày thành lập đã có ({known}). Để giữ, ghi lại ngày đó hoặc bỏ cột.",
            $"This is less exact than the date of founding in the register ({known}). To keep it, write that date or leave out the column.",
            known
        );
}
