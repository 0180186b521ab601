using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cubes;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>An order of the cells of a cube.</summary>
internal sealed class FigureOrderType : InputObjectGraphType
{
    /// <summary>Name of the field with the figure.</summary>
    public const string Measure = "measure";

    /// <summary>Name of the field with the direction.</summary>
    public const string Way = "direction";

    public FigureOrderType(Cube cube, FigureEnum figures)
    {
        Name = cube.TypeName("Order");
        Description =
            $"A sort key for cells of `{cube.Name}`. Nulls sort last in both directions; cells with the same figure keep the order of `by`.";
        AddField(
            new FieldType
            {
                Name = Measure,
                Description = "The figure by which cells are sorted.",
                ResolvedType = new NonNullGraphType(figures),
            }
        );
        Field<NonNullGraphType<EnumerationGraphType<Direction>>>(Way).Description("Sort direction.").DefaultValue(Direction.Asc);
    }
}
