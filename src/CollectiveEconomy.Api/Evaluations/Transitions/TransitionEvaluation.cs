using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Classes before and after support.</summary>
internal sealed class TransitionEvaluation()
    : Evaluation<TransitionMethod, TransitionAnswer, TransitionAnswerType>(
        "transitions",
        "Classes of supported organisations, such as grades, before and after support, as a matrix. A description, not an effect of support.",
        "cooperatives",
        1_000
    )
{
    /// <inheritdoc/>
    protected override QueryArguments Arguments(OutcomeEnum outcomes) =>
        [
            new QueryArgument(new NonNullGraphType(new ClassDimensionEnum(Cube)))
            {
                Name = "of",
                Description = "The classes.",
                DefaultValue = Cube.Dimensions.Single(dimension => dimension.Name == "grade"),
            },
            .. OutcomeArguments.Units(Cube),
            .. EventArguments.Of(-1, 2),
        ];

    /// <inheritdoc/>
    protected override Specification<TransitionMethod> Specify(IResolveFieldContext context) =>
        new(
            Name,
            OutcomeArguments.Units(Cube, context),
            new TransitionMethod(
                context.GetArgument<Dimension>("of").Name,
                context.GetArgument<SupportCohort>("cohort"),
                SupportCohorts.YearsOf(context),
                context.GetArgument<int>(EventArguments.First),
                context.GetArgument<int>(EventArguments.Last)
            )
        );

    /// <inheritdoc/>
    protected override TransitionAnswer Answer(
        LoadedRelease release,
        Specification<TransitionMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => TransitionAnswer.Of(release, specification, access, cancellationToken);
}
