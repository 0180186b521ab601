using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>A cooperative names its province, by the code of either area set.</summary>
internal sealed class ProvincesAreStated : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("province", "former_province")
        where row.Record.ProvinceId == 0
        select row.Found(
            "province",
            null,
            "Phải có mã tỉnh trong 34, hoặc mã tỉnh cũ trong 63.",
            "A code of a province is required: of the 34, or of the 63."
        );
}
