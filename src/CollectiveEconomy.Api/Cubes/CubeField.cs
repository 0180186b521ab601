using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The field of a cube, made from its definition.</summary>
internal static class CubeField
{
    /// <summary>Most cells of one answer.</summary>
    public const int MaxCells = 10_000;

    /// <summary>Name of the field that holds the cells of an answer.</summary>
    public const string Cells = "cells";

    /// <summary>Name of the field that holds the notes on an answer.</summary>
    public const string Notes = "notes";

    private const string Engines = "engines";

    // How many cells an answer is taken to have when nobody says: more than a page of a list, far fewer than the most.
    private const int CellsUnsaid = 1_000;

    /// <summary>The field with its arguments and types.</summary>
    public static FieldType Of(Cube cube, MeasureFields measures) =>
        new FieldType
        {
            Name = cube.Name,
            Description = cube.Summary,
            ResolvedType = new NonNullGraphType(new CubeAnswerType(cube, measures)),
            Arguments = CubeArguments.Of(cube),
            Resolver = new FuncFieldResolver<LoadedRelease, CubeAnswer>(context => Answer(cube, context)),
        }.WithCost(page: CellsUnsaid);

    private static CubeAnswer Answer(Cube cube, IResolveFieldContext<LoadedRelease> context)
    {
        // Read here: the context serves another field when cursors are made.
        var release = context.Source;
        var caller = context.RequestServices!.GetRequiredService<CallerAccess>();
        var access = caller.Class;
        var cursors = context.RequestServices!.GetRequiredService<CellCursors>();
        try
        {
            var question = CubeQueryReader.Of(cube, context, access);
            if (AskedTable.Of(context) is { } table)
            {
                if (context.GetArgument<string?>("after") is not null)
                    throw NoColumn.Pages();
                table.Found = new AskedCube(release, question);
                return new CubeAnswer(release, question, CellPage.Empty, access, _ => "");
            }

            var bound = new Lazy<string>(() => CellCursors.Bound(question, release.Release.Id, access));
            var asked = context.GetArgument<string?>("after") is { } after
                ? question with
                {
                    Skip = cursors.Parse(after, bound.Value),
                }
                : question;
            var page = release.Query(asked, access, MaxCells, context.CancellationToken);
            // Which engine computed the cells makes no difference to them; stewards see it to explain how long an answer took.
            if (caller.Reaches(Role.Steward))
                context.SetOutputExtension($"{Engines}.{string.Join('/', context.ResponsePath)}", page.Engine);
            return new CubeAnswer(release, asked, page, access, shown => cursors.Of(shown, bound.Value));
        }
        catch (QueryRefused refused)
        {
            // A field can throw one error only; the others are told beside it.
            foreach (var fault in refused.Faults.SkipLast(1))
                context.Errors.Add(new QueryError(fault) { Path = context.ResponsePath });
            throw new QueryError(refused.Faults[^1]);
        }
    }
}
