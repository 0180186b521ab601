using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>A chain found inactive is not found active later.</summary>
internal sealed class DeadChainsStayDead : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission)
    {
        var died = submission
            .All<ChainVerification>()
            .Where(look => !look.IsAlive)
            .GroupBy(look => look.ModelId)
            .ToDictionary(looks => looks.Key, looks => looks.Min(look => look.Date));
        return from row in submission.Rows<ChainVerification>()
            where row.Record.IsAlive && died.ContainsKey(row.Record.ModelId) && died[row.Record.ModelId] < row.Record.Date
            let day = died[row.Record.ModelId]
            select row.Found(
                "is_alive",
                row.Record.IsAlive,
                $"Ngày {day:yyyy-MM-dd} đã ghi là không còn hoạt động.",
                $"The chain was found inactive on {day:yyyy-MM-dd}."
            );
    }
}
