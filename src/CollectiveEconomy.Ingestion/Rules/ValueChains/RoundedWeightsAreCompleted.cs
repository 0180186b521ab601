using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>No weight is completed because rounded weights do not sum to 1.</summary>
internal sealed class RoundedWeightsAreCompleted : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from rows in submission.Tables
        from part in rows.Settled
        select part.Row.Found(
            part.Field,
            part.Before,
            $"Các tỷ trọng làm tròn cộng lại không bằng 1: dòng này được lưu là {part.After}.",
            $"The rounded weights do not sum to 1: this one is kept as {part.After}."
        );
}
