using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Effects of support by difference in differences.</summary>
internal sealed class DifferenceInDifferences()
    : Evaluation<EffectMethod, EffectAnswer, EffectAnswerType>(
        "differenceInDifferences",
        "Average effects of support by cohort and year, against organisations that were never or not yet supported (Callaway and Sant'Anna 2021).",
        "cooperatives",
        5_000
    )
{
    /// <inheritdoc/>
    protected override QueryArguments Arguments(OutcomeEnum outcomes) => EffectArguments.Of(Cube, outcomes);

    /// <inheritdoc/>
    protected override Specification<EffectMethod> Specify(IResolveFieldContext context) => EffectArguments.Read(Name, Cube, context);

    /// <inheritdoc/>
    protected override EffectAnswer Answer(
        LoadedRelease release,
        Specification<EffectMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => EffectAnswer.Of(release, specification, access, cancellationToken);
}
