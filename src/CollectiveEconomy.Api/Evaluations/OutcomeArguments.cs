using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The arguments by which an evaluation chooses an outcome and organisations.</summary>
internal static class OutcomeArguments
{
    /// <summary>The arguments.</summary>
    public static IEnumerable<QueryArgument> Of(Cube cube, OutcomeEnum outcomes) =>
        [
            new QueryArgument(new NonNullGraphType(outcomes)) { Name = "outcome", Description = "The outcome." },
            new QueryArgument<NonNullGraphType<EnumerationGraphType<OutcomeScale>>>
            {
                Name = "scale",
                Description = "Scale on which the outcome is compared.",
                DefaultValue = OutcomeScale.Level,
            },
            .. Units(cube),
        ];

    /// <summary>The arguments that choose organisations.</summary>
    public static IEnumerable<QueryArgument> Units(Cube cube) =>
        [
            new QueryArgument(new GraphQLTypeReference(cube.TypeName("Where")))
            {
                Name = "where",
                Description =
                    "Filter on organisations by what does not change: region, province, field, legal form, VSIC section, service type; and on years. Null counts all cooperatives and people's credit funds.",
            },
            new QueryArgument<NonNullGraphType<AreaSetType>>
            {
                Name = "areas",
                Description = "The area set of regions and provinces.",
                DefaultValue = AreaSet.Areas2025,
            },
            new QueryArgument<NonNullGraphType<EnumerationGraphType<SupportCohort>>>
            {
                Name = "cohort",
                Description = "Supported organisations that are evaluated; the others are left out and counted.",
                DefaultValue = SupportCohort.All,
            },
            new QueryArgument<ListGraphType<NonNullGraphType<IntGraphType>>>
            {
                Name = SupportCohorts.Years,
                Description = "Years in which support began, instead of `cohort`; null for those of `cohort`. Needs the role RESEARCHER.",
            },
        ];

    /// <summary>The question for the outcome by year.</summary>
    public static CubeQuery Read(Cube cube, IResolveFieldContext context) =>
        Units(cube, context) with
        {
            Figures = [OutcomeEnum.FigureOf(context.GetArgument<Measure>("outcome"))],
        };

    /// <summary>The question for organisations by year, without an outcome.</summary>
    public static CubeQuery Units(Cube cube, IResolveFieldContext context)
    {
        var question = new CubeQuery
        {
            Cube = cube,
            By = [cube.Dimensions.OfType<YearDimension>().First()],
            Where = CubeQueryReader.Conditions(cube, context),
            Figures = [],
            Areas = context.GetArgument<AreaSet>("areas"),
        };
        return question with { Population = question.DefaultPopulation };
    }
}
