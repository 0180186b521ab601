using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The field of a cube, made from its definition.</summary>
internal static class CubeField
{
    /// <summary>Most cells of one answer.</summary>
    public const int MostCells = 10_000;

    /// <summary>Name of the field that holds the cells of an answer.</summary>
    public const string Cells = "cells";

    /// <summary>The field with its arguments and types.</summary>
    public static FieldType Of(Cube cube)
    {
        var dimensions = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new DimensionEnum(cube))));
        return new FieldType
        {
            Name = cube.Name,
            Description = cube.Summary,
            ResolvedType = new NonNullGraphType(new CubeAnswerType(cube)),
            Arguments = new QueryArguments(
                new QueryArgument(dimensions)
                {
                    Name = "by",
                    Description = "The dimensions by which figures are broken down; at least one.",
                },
                new QueryArgument(new CubeFilterType(cube)) { Name = "where", Description = "Which rows are counted; all when null." },
                new QueryArgument<NonNullGraphType<AreaSetType>>
                {
                    Name = "areas",
                    Description =
                        "The area set of regions and provinces. Older figures are harmonised to AREAS_2025; the reverse can't be done.",
                    DefaultValue = AreaSet.Areas2025,
                },
                new QueryArgument<NonNullGraphType<BooleanGraphType>>
                {
                    Name = "totals",
                    Description = "Whether cells over all members of some dimensions are added; a stock is never added over years.",
                    DefaultValue = false,
                }
            ),
            Resolver = new FuncFieldResolver<LoadedRelease, CubeAnswer>(context => Answer(cube, context)),
        };
    }

    private static CubeAnswer Answer(Cube cube, IResolveFieldContext<LoadedRelease> context)
    {
        var question = QuestionReading.Of(cube, context);
        var access = context.RequestServices!.GetRequiredService<CallerAccess>().Class;
        try
        {
            var cells = context.Source.Ask(question, MostCells, context.CancellationToken);
            return new CubeAnswer(context.Source, question, cells, access);
        }
        catch (QuestionRefused refused)
        {
            // A field can throw one error only; the others are told beside it.
            foreach (var fault in refused.Faults.SkipLast(1))
                context.Errors.Add(new QuestionError(fault) { Path = context.ResponsePath });
            throw new QuestionError(refused.Faults[^1]);
        }
    }
}
