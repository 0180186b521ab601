using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A cell of a cube in the schema: a field for each dimension and each measure.</summary>
internal sealed class CellType : ObjectGraphType<CellOfAnswer>
{
    public CellType(Cube cube)
    {
        Name = cube.TypeName("Cell");
        Description =
            $"A cell of `{cube.Name}`. A dimension is null where it is not in `by`, where it is totalled, and where it is not known.";
        foreach (var dimension in cube.Dimensions)
            AddField(OfDimension(dimension));
        foreach (var measure in cube.Measures)
            AddField(OfMeasure(measure));
        Field<NonNullGraphType<BooleanGraphType>>("isTotal")
            .Description("Whether the cell is over all members of some dimension in `by`.")
            .Resolve(context => context.Source.Cell.IsTotal);
        AddField(
            new FieldType
            {
                Name = "totalOver",
                Description = "The dimensions over all members of which the cell is.",
                ResolvedType = new NonNullGraphType(
                    new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(cube.TypeName("Dimension"))))
                ),
                Resolver = new FuncFieldResolver<CellOfAnswer, object?>(context => context.Source.Cell.TotalOver),
            }
        );
    }

    private static FieldType OfDimension(Dimension dimension) =>
        new()
        {
            Name = dimension.Name,
            Description = dimension.Summary + " Null when not in `by`, totalled, or not known.",
            Type = dimension switch
            {
                YearDimension => typeof(IntGraphType),
                FlagDimension => typeof(BooleanGraphType),
                _ => typeof(CodeType),
            },
            Resolver = new FuncFieldResolver<CellOfAnswer, object?>(context => context.Source.Member(dimension)),
        };

    private static FieldType OfMeasure(Measure measure) =>
        new()
        {
            Name = measure.Name,
            Description = $"{measure.Summary} Unit: {measure.Unit}.{(measure is UnitCount ? "" : " Null where no unit reported it.")}",
            Type = measure is UnitCount ? typeof(NonNullGraphType<LongGraphType>) : typeof(LongGraphType),
            Resolver = new FuncFieldResolver<CellOfAnswer, object?>(context => context.Source.Cell.Value(measure)),
        };
}
