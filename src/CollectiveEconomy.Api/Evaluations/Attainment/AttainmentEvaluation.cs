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

namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Targets of models against actual values.</summary>
internal sealed class AttainmentEvaluation()
    : Evaluation<AttainmentMethod, AttainmentAnswer, AttainmentAnswerType>(
        "targetAttainment",
        "Targets of supported models against what they reached, by years since support began, in the direction in which the indicator improves.",
        "outcomes",
        1_000
    )
{
    /// <inheritdoc/>
    protected override QueryArguments Arguments(OutcomeEnum outcomes) =>
        [
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "indicator", Description = "Code of the outcome indicator." },
            new QueryArgument(new GraphQLTypeReference(Cube.TypeName("Where")))
            {
                Name = "where",
                Description = "Filter on models; null counts all.",
            },
            new QueryArgument<NonNullGraphType<AreaSetType>>
            {
                Name = "areas",
                Description = "The area set of regions and provinces.",
                DefaultValue = AreaSet.Areas2025,
            },
        ];

    /// <inheritdoc/>
    protected override Specification<AttainmentMethod> Specify(IResolveFieldContext context)
    {
        var indicator = context.GetArgument<string>("indicator");
        return new(
            Name,
            new CubeQuery
            {
                Cube = Cube,
                By = [Of("yearsSinceStart")],
                Where = [.. CubeQueryReader.Conditions(Cube, context), new Condition(Of("indicator"), Comparison.Eq, [indicator])],
                Figures = AttainmentAnswer.FiguresOf(Cube),
                Areas = context.GetArgument<AreaSet>("areas"),
            },
            new AttainmentMethod(indicator)
        );

        Dimension Of(string name) => Cube.Dimensions.Single(dimension => dimension.Name == name);
    }

    /// <inheritdoc/>
    protected override AttainmentAnswer Answer(
        LoadedRelease release,
        Specification<AttainmentMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => AttainmentAnswer.Of(release, specification, access, cancellationToken);
}
