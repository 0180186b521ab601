using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Rules.Outcomes;

/// <summary>A difficulty has a model or a unit.</summary>
internal sealed class DifficultiesNameWhoMetThem : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<DifficultyReport>("model", "support_unit")
        where row.Record.ModelId is null && row.Record.SupportUnitCode is null
        select row.Found("model", null, $"Phải ghi mô hình hoặc đơn vị.", $"A model or a unit is required.");
}
