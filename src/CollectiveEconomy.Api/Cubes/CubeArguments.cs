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
                Description = "Dimensions to break figures down by; at least one.",
            },
            .. PopulationArgument.Of(cube),
            new QueryArgument(new CubeWhereType(cube)) { Name = "where", Description = "Filter on rows; null counts all." },
            new QueryArgument(ListOf(new HavingType(cube, figures)))
            {
                Name = "having",
                Description = "Filter on cells by their figures; all conditions must hold. A withheld figure satisfies none.",
            },
            new QueryArgument<NonNullGraphType<AreaSetType>>
            {
                Name = "areas",
                Description =
                    "The area set of regions and provinces. Older figures are harmonised to AREAS_2025; the reverse can't be done.",
                DefaultValue = AreaSet.Areas2025,
            },
            FullPrecision.Argument(),
            new QueryArgument<NonNullGraphType<BooleanGraphType>>
            {
                Name = "totals",
                Description = "Whether to add cells that total over dimensions; a stock is never added over years.",
                DefaultValue = false,
            },
            new QueryArgument(ListOf(new FigureOrderType(cube, figures)))
            {
                Name = "orderBy",
                Description = "Order of cells; null orders by `by`, parts before totals. Nulls sort last.",
            },
            new QueryArgument(new FirstPerType(cube, dimensions))
            {
                Name = "firstPer",
                Description = "Limits the cells per group; null keeps all.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = "first",
                Description =
                    $"Maximum number of cells returned, 1 to {CubeField.MaxCells}; null returns all, up to the same limit. Without it, a question is rejected in advance when the members left by `where` could produce more than {CubeField.MaxCells * LoadedRelease.ComputedPerShown} cells.",
            },
            new QueryArgument<StringGraphType>
            {
                Name = "after",
                Description = "Returns the cells after this cursor, taken from a response to the same question.",
            },
        ];
    }

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));
}
