using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>The arguments of an estimate of effects, and the specification that they make.</summary>
internal static class EffectArguments
{
    /// <summary>Maximum number of draws of the bootstrap.</summary>
    public const int MaxDraws = 1_999;

    /// <summary>Minimum number of draws of the bootstrap.</summary>
    public const int MinDraws = 199;

    private const int DefaultDraws = 999;
    private const int DefaultSeed = 577;

    /// <summary>The arguments.</summary>
    public static QueryArguments Of(Cube cube, OutcomeEnum outcomes) =>
        [
            .. OutcomeArguments.Of(cube, outcomes),
            Choice("comparison", "Organisations with which supported ones are compared.", ComparisonGroup.NotYetTreated),
            Choice("basePeriod", "Year with which the outcome of a year is compared.", BasePeriod.Varying),
            Choice("adjustment", "How covariates are adjusted for.", Adjustment.DoublyRobust),
            new QueryArgument(new ListGraphType(new NonNullGraphType(new CovariateEnum(cube))))
            {
                Name = "covariates",
                Description =
                    "Characteristics before support for which is adjusted, each as it was in the first year in which the organisation is observed; null for none. SIZE_BY_MEMBERS, SIZE_BY_CAPITAL, GRADE, CHAIN_LINKED and HIGH_TECH need the role RESEARCHER.",
            },
            Number("anticipation", "Number of years before support in which it may already have an effect, 0 to 3.", 0),
            new QueryArgument<IntGraphType>
            {
                Name = "firstEvent",
                Description = "First year since support began in `dynamic`; null for all.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "lastEvent",
                Description = "Last year since support began in `dynamic`; null for all.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "balancedTo",
                Description =
                    "Number of years after the first year of support for which a cohort must be observed to count in `dynamic`, so that its composition does not change; null where every cohort counts.",
            },
            Choice("clusters", "Groups within which organisations may depend on each other.", ClusterLevel.Cooperative),
            Number("draws", $"Number of draws of the bootstrap, {MinDraws} to {MaxDraws}.", DefaultDraws),
            Number("seed", "Seed of the draws: the same seed gives the same intervals.", DefaultSeed),
        ];

    /// <summary>The specification.</summary>
    public static Specification<EffectMethod> Read(string kind, Cube cube, IResolveFieldContext context) =>
        new(
            kind,
            OutcomeArguments.Read(cube, context),
            new EffectMethod(
                context.GetArgument<OutcomeScale>("scale"),
                context.GetArgument<SupportCohort>("cohort"),
                SupportCohorts.YearsOf(context),
                context.GetArgument<ComparisonGroup>("comparison"),
                context.GetArgument<BasePeriod>("basePeriod"),
                context.GetArgument<Adjustment>("adjustment"),
                [.. Covariates(context).Select(dimension => dimension.Name).Distinct().Order(StringComparer.Ordinal)],
                context.GetArgument<int>("anticipation"),
                context.GetArgument<int?>("firstEvent"),
                context.GetArgument<int?>("lastEvent"),
                context.GetArgument<int?>("balancedTo"),
                context.GetArgument<ClusterLevel>("clusters"),
                context.GetArgument<int>("draws"),
                context.GetArgument<int>("seed")
            )
        );

    private static IEnumerable<Dimension> Covariates(IResolveFieldContext context) =>
        ((IEnumerable<object>?)context.Arguments!["covariates"].Value ?? []).Cast<Dimension>();

    private static QueryArgument<NonNullGraphType<EnumerationGraphType<T>>> Choice<T>(string name, string description, T usual)
        where T : struct, Enum =>
        new()
        {
            Name = name,
            Description = description,
            DefaultValue = usual,
        };

    private static QueryArgument<NonNullGraphType<IntGraphType>> Number(string name, string description, int usual) =>
        new()
        {
            Name = name,
            Description = description,
            DefaultValue = usual,
        };
}
