using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>What may be asked of a cube, as arguments of its field.</summary>
internal static class CubeArguments
{
    public static QueryArguments Of(Cube cube)
    {
        var dimensions = new DimensionEnum(cube);
        var figures = new FigureEnum(cube);
        return
        [
            new QueryArgument(new NonNullGraphType(ListOf(dimensions)))
            {
                Name = "by",
                Description = "The dimensions by which figures are broken down; at least one.",
            },
            new QueryArgument(new CubeWhereType(cube)) { Name = "where", Description = "Which rows are counted; all when null." },
            new QueryArgument(ListOf(new HavingType(cube, figures)))
            {
                Name = "having",
                Description = "Which cells are shown, by their figures; all must hold. A withheld figure fulfils nothing.",
            },
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
            },
            new QueryArgument(ListOf(new FigureOrderType(cube, figures)))
            {
                Name = "orderBy",
                Description = "The order of cells; that of `by` when null, parts before their totals. A withheld figure comes last.",
            },
            new QueryArgument(new FirstPerType(cube, dimensions))
            {
                Name = "firstPer",
                Description = "Keeps the first cells of each group; all when null.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "first",
                Description =
                    $"How many cells are shown at the most, 1 to {CubeField.MaxCells}; when null all, which must not be more. Without it a question is refused before anything is counted when the members that `where` leaves of its dimensions could make more than {CubeField.MaxCells * LoadedRelease.ComputedPerShown} cells.",
            },
            new QueryArgument<StringGraphType>
            {
                Name = "after",
                Description = "Shows the cells after this cursor, which came with an answer to the same question.",
            },
        ];
    }

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));
}
