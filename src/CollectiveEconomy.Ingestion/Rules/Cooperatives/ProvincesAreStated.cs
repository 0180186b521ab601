using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>A cooperative has a province code of either area set.</summary>
internal sealed class ProvincesAreStated : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("province", "former_province")
        where row.Record.ProvinceId == 0
        select row.Found(
            "province",
            null,
            "Phải có mã tỉnh trong 34, hoặc mã tỉnh cũ trong 63.",
            "A province code (of the 34) or a former province code (of the 63) is required."
        );
}
