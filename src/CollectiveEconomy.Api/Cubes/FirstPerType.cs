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
            $"Limits the cells of `{cube.Name}` per group. Groups are ordered by `by`, cells within a group by `orderBy`. Totals over the same dimensions form separate groups.";
        AddField(
            new FieldType
            {
                Name = By,
                Description = "Grouping dimensions; a subset of `by`.",
                ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(dimensions))),
            }
        );
        Field<NonNullGraphType<IntGraphType>>(Count).Description("Maximum number of cells per group; at least 1.");
    }
}
