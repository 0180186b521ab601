using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>
/// A cooperative founded before 1 July 2025 has a former province (of the 63), by which figures of those years are counted.
/// </summary>
internal sealed class OldProvinceIsStatedUntilMerger : ISubmissionRule
{
    private static readonly DateOnly Merger = new(2025, 7, 1);

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("former_province", "founded")
        where row.Record.FormerProvinceId is null && DatePrecisions.LastDay(row.Record.Founded, row.Record.FoundedPrecision) < Merger
        select row.Found(
            "former_province",
            null,
            "Tổ chức thành lập trước 01/7/2025 phải có mã tỉnh cũ trong 63.",
            "An organisation founded before 1 July 2025 needs a former province code (of the 63)."
        );
}
