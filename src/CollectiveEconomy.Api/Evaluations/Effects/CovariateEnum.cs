using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>The characteristics of organisations for which an estimate adjusts, as values of an enum.</summary>
internal sealed class CovariateEnum : SuggestingEnumType
{
    // The decree's classes begin with 2024, so no organisation has one before support.
    private const string SizeByDecree113 = "sizeByDecree113";

    public CovariateEnum(Cube cube)
    {
        Name = "EvaluationCovariate";
        Description = "A characteristic for which an estimate adjusts. What support itself decides is none.";
        foreach (var dimension in cube.Dimensions.Where(IsCovariate))
            Add(dimension.EnumName(), dimension, dimension.Summary);
    }

    private static bool IsCovariate(Dimension dimension) =>
        dimension is not YearDimension && dimension.Name != SizeByDecree113 && !EvaluationChecks.IsOfSupport(dimension);
}
