using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>Survival of chains after support ended.</summary>
internal sealed class SurvivalEvaluation()
    : Evaluation<SurvivalMethod, SurvivalAnswer, SurvivalAnswerType>(
        "survival",
        "How long value chains stay active after support ended (Kaplan and Meier 1958). Cancelled models and chains that were never verified are not at risk.",
        "models",
        1_000
    )
{
    /// <summary>Three years.</summary>
    private const int UsualLimit = 1_095;

    /// <inheritdoc/>
    protected override QueryArguments Arguments(OutcomeEnum outcomes) =>
        [
            new QueryArgument(new SurvivalGroupEnum(Cube)) { Name = "by", Description = "Compares groups; null for all models together." },
            new QueryArgument(new GraphQLTypeReference(Cube.TypeName("Where")))
            {
                Name = "where",
                Description = "Filter on models by what does not change; null counts all.",
            },
            new QueryArgument<NonNullGraphType<AreaSetType>>
            {
                Name = "areas",
                Description = "The area set of regions and provinces.",
                DefaultValue = AreaSet.Areas2025,
            },
            new QueryArgument<NonNullGraphType<IntGraphType>>
            {
                Name = "limit",
                Description = $"Number of days to which the mean survival is restricted, 1 to {EvaluationChecks.MaxLimit}.",
                DefaultValue = UsualLimit,
            },
        ];

    /// <inheritdoc/>
    protected override Specification<SurvivalMethod> Specify(IResolveFieldContext context)
    {
        var by = context.GetArgument<Dimension?>("by");
        return new(
            Name,
            new CubeQuery
            {
                Cube = Cube,
                // All models together are the sum of the programmes.
                By = [by ?? Cube.Dimensions[0]],
                Where = CubeQueryReader.Conditions(Cube, context),
                Figures = [],
                Areas = context.GetArgument<AreaSet>("areas"),
            },
            new SurvivalMethod(by?.Name, context.GetArgument<int>("limit"))
        );
    }

    /// <inheritdoc/>
    protected override SurvivalAnswer Answer(
        LoadedRelease release,
        Specification<SurvivalMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => SurvivalAnswer.Of(release, specification, access, cancellationToken);
}
