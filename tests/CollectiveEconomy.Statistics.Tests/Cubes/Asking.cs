using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

/// <summary>Questions to cooperatives, written briefly.</summary>
internal static class Asking
{
    public static Cube OfCooperatives { get; } = Cube.All.Single(cube => cube.Name == "cooperatives");

    /// <summary>No measure of a cube flows yet; this one stands for those that will.</summary>
    public static Measure Flow { get; } = new Total("revenue", "Revenue.", "VND", Accumulation.Flow, "Revenue");

    public static Dimension Dimension(string name) => OfCooperatives.Dimensions.Single(dimension => dimension.Name == name);

    public static Condition Where(string dimension, Comparison comparison, params object[] values) =>
        new(Dimension(dimension), comparison, values);

    public static CubeQuestion Question(string by, string measures, params Condition[] where) =>
        new()
        {
            Cube = OfCooperatives,
            By = [.. Names(by).Select(Dimension)],
            Measures = [.. Names(measures).Select(name => OfCooperatives.Measures.Single(measure => measure.Name == name))],
            Where = where,
        };

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
