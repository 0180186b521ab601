using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The dimensions of a cube as values of an enum.</summary>
internal sealed class DimensionEnum : SuggestingEnumType
{
    public DimensionEnum(Cube cube)
    {
        Name = cube.TypeName("Dimension");
        Description = $"A dimension of `{cube.Name}`.";
        foreach (var dimension in cube.Dimensions)
            Add(dimension.EnumName(), dimension, dimension.Summary);
    }
}
