using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>A proposal belongs to at most one model, in the submission or the register.</summary>
internal sealed class ProposalsBecomeOneModel : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission)
    {
        var handedIn = submission.Rows<ValueChainModel>().Select(row => row.Record).ToList();
        var corrected = handedIn.Select(model => model.Id).ToHashSet();
        var models = submission
            .Background.ModelsOfProposals.Where(model => !corrected.Contains(model.Id))
            .Concat(handedIn)
            .Where(model => model.ProposalId is not null)
            .ToLookup(model => model.ProposalId);
        return from row in submission.Rows<ValueChainModel>()
            where row.Record.ProposalId is not null
            let other = models[row.Record.ProposalId].First()
            where other.Id != row.Record.Id
            select row.Found(
                "proposal",
                submission.Proposal(row.Record.ProposalId)?.Code,
                $"Thuyết minh này đã thành mô hình {other.Code}.",
                $"This proposal already belongs to the model {other.Code}."
            );
    }
}
