using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

/// <summary>Questions to cooperatives, written briefly.</summary>
internal static class Asking
{
    public static Cube OfCooperatives { get; } = Cube.All.Single(cube => cube.Name == "cooperatives");

    public static Dimension Dimension(string name) => OfCooperatives.Dimensions.Single(dimension => dimension.Name == name);

    public static Condition Where(string dimension, Comparison comparison, params object[] values) =>
        new(Dimension(dimension), comparison, values);

    public static CubeQuery Question(string by, string figures, params Condition[] where) =>
        new()
        {
            Cube = OfCooperatives,
            By = [.. Names(by).Select(Dimension)],
            Figures = [.. Names(figures).Select(Figure)],
            Where = where,
        };

    /// <summary>A figure by its name, for example revenueMean; that of a measure alone is its first statistic.</summary>
    public static Figure Figure(string name) =>
        OfCooperatives
            .Measures.SelectMany(measure => measure.Statistics.Select(statistic => new Figure(measure, statistic)))
            .First(figure => figure.Name == name || figure.Measure.Name == name);

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
