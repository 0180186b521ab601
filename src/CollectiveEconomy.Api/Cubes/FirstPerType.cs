using CollectiveEconomy.Statistics.Cubes;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The first cells of each group of cells of a cube.</summary>
internal sealed class FirstPerType : InputObjectGraphType
{
    /// <summary>Name of the field with the dimensions.</summary>
    public const string By = "by";

    /// <summary>Name of the field with the number of cells.</summary>
    public const string Count = "n";

    public FirstPerType(Cube cube, DimensionEnum dimensions)
    {
        Name = cube.TypeName("FirstPer");
        Description =
            $"Keeps the first cells of `{cube.Name}` of each group. Cells come group by group, the groups in the order of `by`, within each the order of `orderBy`. Totals over the same dimensions form groups of their own.";
        AddField(
            new FieldType
            {
                Name = By,
                Description = "The dimensions whose members make a group; some of those in the question's `by`.",
                ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(dimensions))),
            }
        );
        Field<NonNullGraphType<IntGraphType>>(Count).Description("How many cells of each group are kept; at least 1.");
    }
}
