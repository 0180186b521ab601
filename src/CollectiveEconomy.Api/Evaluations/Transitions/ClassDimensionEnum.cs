using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>The dimensions whose members are classes that an organisation may change, as values of an enum.</summary>
internal sealed class ClassDimensionEnum : SuggestingEnumType
{
    public ClassDimensionEnum(Cube cube)
    {
        Name = "TransitionClass";
        Description = "Classes of organisations that may change from year to year.";
        foreach (var dimension in cube.Dimensions.Where(dimension => dimension is CodedDimension { IsSensitive: true }))
            Add(dimension.EnumName(), dimension, dimension.Summary);
    }
}
