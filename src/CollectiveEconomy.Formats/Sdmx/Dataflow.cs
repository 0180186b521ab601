using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>A table that other statistical systems read: an entry of <c>schema/dataflows.json</c>.</summary>
/// <param name="Id">Its identifier; also that of its data structure definition.</param>
/// <param name="Cube">The cube that answers.</param>
/// <param name="Dimensions">Its dimensions in the order of the key, without figures and years.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Name">Its name.</param>
public sealed record Dataflow(string Id, Cube Cube, IReadOnlyList<Dimension> Dimensions, IReadOnlyList<Figure> Figures, LocalizedText Name)
{
    /// <summary>The years of its periods.</summary>
    public Dimension Time { get; } = Cube.Dimensions.OfType<YearDimension>().First();

    /// <summary>The whole table as a question: all its dimensions, years and figures, without totals.</summary>
    public CubeQuery Table => Question(Dimensions, Figures, []);

    /// <summary>The question for some of its dimensions and figures.</summary>
    internal CubeQuery Question(IReadOnlyList<Dimension> by, IReadOnlyList<Figure> figures, IReadOnlyList<Condition> where) =>
        new()
        {
            Cube = Cube,
            By = [.. by, Time],
            Figures = figures,
            Where = where,
            // The same organisations whatever the key leaves out.
            Population = new CubeQuery
            {
                Cube = Cube,
                By = Dimensions,
                Figures = [],
            }.DefaultPopulation,
        };
}
