using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Revisions;

/// <summary>The field that tells how a figure of a cube was revised.</summary>
internal static class RevisionField
{
    private const int MaxReleases = 50;
    private const int ReleasesUnsaid = 10;
    private const int CellsOfRelease = 50;

    /// <summary>The field with its arguments; those that the cube has too are of the same types.</summary>
    public static FieldType Of(Cube cube) =>
        new FieldType
        {
            Name = cube.Name,
            Description = $"Revisions of a figure of `{cube.Name}`.",
            Type = typeof(NonNullGraphType<RevisionTriangleType>),
            Arguments =
            [
                new QueryArgument(new NonNullGraphType(new GraphQLTypeReference(cube.TypeName("Figure"))))
                {
                    Name = "figure",
                    Description = "The figure.",
                },
                .. PopulationArgument.Of(cube),
                new QueryArgument(new GraphQLTypeReference(cube.TypeName("Where")))
                {
                    Name = "where",
                    Description = "Filter on rows; null counts all. Years that a release does not cover are omitted from it.",
                },
                new QueryArgument<NonNullGraphType<AreaSetType>>
                {
                    Name = "areas",
                    Description = "The area set of regions and provinces that `where` names.",
                    DefaultValue = AreaSet.Areas2025,
                },
                new QueryArgument<NonNullGraphType<IntGraphType>>
                {
                    Name = "last",
                    Description = $"Number of newest releases to compare, 1 to {MaxReleases}.",
                    DefaultValue = ReleasesUnsaid,
                },
            ],
            Resolver = new FuncFieldResolver<object, RevisionTriangle>(context => AnswerAsync(cube, context)),
        }.WithCost(page: ReleasesUnsaid * CellsOfRelease);

    private static async ValueTask<RevisionTriangle?> AnswerAsync(Cube cube, IResolveFieldContext context)
    {
        var last = context.GetArgument<int>("last");
        if (last is < 1 or > MaxReleases)
            throw new BadInput(
                new($"'last' là {last}, nhưng phải từ 1 đến {MaxReleases}.", $"'last' is {last}, but must be 1 to {MaxReleases}.")
            );
        var services = context.RequestServices!;
        var reading = new RevisionReader(
            services.GetRequiredService<ReleaseCatalogue>(),
            services.GetRequiredService<ReleasesOfRequest>().State.Releases,
            services.GetRequiredService<CallerAccess>().Class
        );
        try
        {
            var question = new CubeQuery
            {
                Cube = cube,
                By = [cube.Dimensions.OfType<YearDimension>().First()],
                Where = CubeQueryReader.Conditions(cube, context),
                Figures = [context.GetArgument<Figure>("figure")],
                Areas = context.GetArgument<AreaSet>("areas"),
            };
            question = question with { Population = PopulationArgument.Read(question, context) };
            var triangle = await reading.ReadAsync(question, last, context.CancellationToken);
            foreach (var fault in triangle.Refused)
                context.Errors.Add(new QueryError(fault) { Path = context.ResponsePath });
            return triangle;
        }
        catch (QueryRefused refused)
        {
            throw new QueryError(refused.Faults[0]);
        }
    }
}
