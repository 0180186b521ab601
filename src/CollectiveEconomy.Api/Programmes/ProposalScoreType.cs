using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Scores of proposals in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<ProposalScore>(nameof(ProposalScore.ProposalId), nameof(ProposalScore.CriterionCode))]
internal sealed class ProposalScoreType()
    : TypeOf<ProposalScore>(score => score.ProposalId, score => score.CriteriaSetCode, score => score.CriterionCode)
{
    /// <summary>Criterion.</summary>
    public static IDataLoaderResult<Criterion> Criterion([FromSource] ProposalScore score, [FromServices] CriterionByCode loader) =>
        loader.LoadAsync((score.CriteriaSetCode, score.CriterionCode))!;
}
