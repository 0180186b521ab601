using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The names that a cube gives to its types.</summary>
internal static class CubeNames
{
    /// <summary>Name of a type of the cube, for example CooperativesCell.</summary>
    public static string TypeName(this Cube cube, string part) => cube.Name.ToPascalCase() + part;

    /// <summary>Name of a dimension as an enum value, for example LEGAL_FORM.</summary>
    public static string EnumName(this Dimension dimension) => dimension.Name.ToConstantCase();

    /// <summary>Name of a figure as an enum value, for example REVENUE_TOTAL or REVENUE_P10; that of the measure alone where it has one figure only.</summary>
    public static string EnumName(this Figure figure) =>
        figure.Statistic == Statistic.Value
            ? figure.Measure.Name.ToConstantCase()
            : $"{figure.Measure.Name.ToConstantCase()}_{figure.Statistic.ToString().ToUpperInvariant()}";
}
