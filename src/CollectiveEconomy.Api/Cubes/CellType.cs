using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A cell of a cube in the schema: a field for each dimension and each measure.</summary>
internal sealed class CellType : ObjectGraphType<CellOfAnswer>
{
    public CellType(Cube cube, MeasureFields measures)
    {
        Name = cube.TypeName("Cell");
        Description = $"A cell of `{cube.Name}`. A dimension is null when it is not in `by`, totalled, or not known.";
        foreach (var (place, dimension) in cube.Dimensions.Index())
            AddField(OfDimension(dimension, place));
        foreach (var (place, measure) in cube.Measures.Index())
        foreach (var field in measures.Of(measure, place))
            AddField(field);
        AddField(
            new FieldType
            {
                Name = "isTotal",
                Description = "Whether the cell totals over any dimension in `by`.",
                Type = typeof(NonNullGraphType<BooleanGraphType>),
                Resolver = new PureResolver<CellOfAnswer>(cell => cell.Cell.IsTotal),
            }
        );
        AddField(
            new FieldType
            {
                Name = "totalOver",
                Description = "Dimensions that this cell totals over.",
                ResolvedType = new NonNullGraphType(
                    new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(cube.TypeName("Dimension"))))
                ),
                Resolver = new PureResolver<CellOfAnswer>(cell => cell.Cell.TotalOver),
            }
        );
        AddField(
            new FieldType
            {
                Name = "cursor",
                Description = "Cursor of the cell for the same question, release and access; pass it as `after` to continue.",
                Type = typeof(NonNullGraphType<StringGraphType>),
                Resolver = new PureResolver<CellOfAnswer>(cell => cell.Cursor),
            }
        );
    }

    private static FieldType OfDimension(Dimension dimension, int place) =>
        new FieldType
        {
            Name = dimension.Name,
            Description = dimension.Summary + " Null when not in `by`, totalled, or not known.",
            Type = dimension switch
            {
                YearDimension or NumberDimension => typeof(IntGraphType),
                FlagDimension => typeof(BooleanGraphType),
                _ => typeof(CodeType),
            },
            Resolver = new PureResolver<CellOfAnswer>(cell => cell.Member(place)),
        }.WithCost(weight: 0);
}
