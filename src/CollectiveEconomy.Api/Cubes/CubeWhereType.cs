using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>What a question may ask of the dimensions of a cube.</summary>
internal sealed class CubeWhereType : ConditionsType
{
    public CubeWhereType(Cube cube)
    {
        Name = cube.TypeName("Where");
        Description = $"Filter on rows of `{cube.Name}`; all given conditions must hold. {NullIsRefused}";
        foreach (var dimension in cube.Dimensions)
            AddField(
                new FieldType
                {
                    Name = dimension.Name,
                    Description = dimension.Summary,
                    Type = FilterOf(dimension),
                }
            );
    }

    private static Type FilterOf(Dimension dimension) =>
        dimension switch
        {
            YearDimension or NumberDimension => typeof(IntFilterType),
            FlagDimension => typeof(FlagFilterType),
            _ => typeof(CodeFilterType),
        };
}
