using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Outcomes before and after support.</summary>
internal sealed class BeforeAfterEvaluation()
    : Evaluation<BeforeAfterMethod, BeforeAfterAnswer, BeforeAfterAnswerType>(
        "beforeAfter",
        "Outcomes of supported organisations by years since support began. A description, not an effect of support.",
        "cooperatives",
        1_000
    )
{
    /// <inheritdoc/>
    protected override QueryArguments Arguments(OutcomeEnum outcomes) =>
        [
            .. OutcomeArguments.Of(Cube, outcomes),
            .. EventArguments.Of(-2, 4),
            new QueryArgument<NonNullGraphType<BooleanGraphType>>
            {
                Name = "balanced",
                Description = "Whether only organisations with the outcome in all of these years count.",
                DefaultValue = false,
            },
        ];

    /// <inheritdoc/>
    protected override Specification<BeforeAfterMethod> Specify(IResolveFieldContext context) =>
        new(
            Name,
            OutcomeArguments.Read(Cube, context),
            new BeforeAfterMethod(
                context.GetArgument<OutcomeScale>("scale"),
                context.GetArgument<SupportCohort>("cohort"),
                SupportCohorts.YearsOf(context),
                context.GetArgument<int>(EventArguments.First),
                context.GetArgument<int>(EventArguments.Last),
                context.GetArgument<bool>("balanced")
            )
        );

    /// <inheritdoc/>
    protected override BeforeAfterAnswer Answer(
        LoadedRelease release,
        Specification<BeforeAfterMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => BeforeAfterAnswer.Of(release, specification, access, cancellationToken);
}
