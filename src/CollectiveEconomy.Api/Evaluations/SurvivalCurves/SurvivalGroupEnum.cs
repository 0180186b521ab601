using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Api.Evaluations.SurvivalCurves;

/// <summary>The dimensions by which survival is compared, as values of an enum: those with one member for each model that does not change.</summary>
internal sealed class SurvivalGroupEnum : SuggestingEnumType
{
    public SurvivalGroupEnum(Cube cube)
    {
        Name = "SurvivalDimension";
        Description = "A dimension by which the survival of chains is compared.";
        foreach (var dimension in cube.Dimensions.Where(dimension => dimension is not ListDimension && !dimension.ChangesOverTime))
            Add(dimension.EnumName(), dimension, dimension.Summary);
    }
}
