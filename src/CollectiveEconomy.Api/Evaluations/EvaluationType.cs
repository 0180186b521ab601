using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Evaluations in the schema: one field for each way.</summary>
internal sealed class EvaluationType : ObjectGraphType<LoadedRelease>
{
    public EvaluationType()
    {
        Name = "Evaluation";
        Description = "What the support of value-chain models changed, by one release.";
        Field<NonNullGraphType<ReleaseType>>("release")
            .Description("Release of the evaluation.")
            .Resolve(context => context.Source.Release);
        var outcomes = new OutcomeEnum(Cube.All.Single(cube => cube.Name == "cooperatives"));
        foreach (var evaluation in EvaluationKinds.All)
            AddField(evaluation.Field(outcomes));
    }
}
