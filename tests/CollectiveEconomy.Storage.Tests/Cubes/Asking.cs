using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Questions to cooperatives, written briefly.</summary>
internal static class Asking
{
    public static Dimension Dimension(string name) => Sample.Cooperatives.Dimensions.Single(dimension => dimension.Name == name);

    /// <summary>A figure by its name, for example revenueMean; that of a measure alone is its first statistic, and status may follow any.</summary>
    public static Figure Figure(string name, Cube? cube = null) =>
        (cube ?? Sample.Cooperatives)
            .Measures.SelectMany(measure =>
                measure
                    .Statistics.Append(Statistic.Status)
                    .Select(statistic => new Figure(measure, statistic))
                    .Prepend(new Figure(measure, measure.Statistics[0]))
            )
            .First(figure => figure.Name == name || figure.Measure.Name == name);

    public static Condition Where(string dimension, Comparison comparison, params object[] values) =>
        new(Dimension(dimension), comparison, values);

    public static CubeQuery Question(string by, string figures, params Condition[] where) =>
        new()
        {
            Cube = Sample.Cooperatives,
            By = [.. Names(by).Select(Dimension)],
            Figures = [.. Names(figures).Select(name => Figure(name))],
            Where = where,
        };

    public static CubeQuery WithTotals(this CubeQuery question) => question with { Totals = true };

    public static CubeQuery Before2025(this CubeQuery question) => question with { Areas = AreaSet.AreasBefore2025 };

    public static IReadOnlyList<CubeCell> Ask(
        this LoadedRelease release,
        CubeQuery question,
        int maxCells = 10_000,
        AccessClass access = AccessClass.Exact
    ) => release.Query(question, access, maxCells, CancellationToken.None).Cells;

    /// <summary>What one engine answers, none other being there.</summary>
    public static CellPage Ask(
        this LoadedRelease release,
        CubeQuery question,
        AccessClass access,
        ICubeEngine engine,
        int maxCells = 10_000
    ) =>
        release.Query(
            question,
            access,
            maxCells,
            maxCells * LoadedRelease.ComputedPerShown,
            new CubeEngines(engine),
            CancellationToken.None
        );

    /// <summary>One of the engines of a release, by its name.</summary>
    public static ICubeEngine Engine(this LoadedRelease release, string name) => release.Engines.All.Single(engine => engine.Name == name);

    /// <summary>Columns of a release whose rows are added up before, however few there are.</summary>
    public static ColumnEngine ColumnsThatAlwaysAddUp(this LoadedRelease release) =>
        new(release.Connect, release.Extents, new ColumnBudget(1 << 20), rowsPerCell: 0);

    /// <summary>A line for each cell: members, with Σ where they are totalled and ? where they are not known, then values.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<CubeCell> cells) => cells.Select(Line);

    private static string Line(CubeCell cell)
    {
        var totalled = cell.TotalOver.ToHashSet();
        var members = cell.Question.By.Select(dimension => totalled.Contains(dimension) ? "Σ" : cell.Member(dimension) ?? "?");
        var values = cell.Question.Figures.Select(figure => Value(cell, figure));
        return $"{string.Join(" ", members)}: {string.Join(" ", values)}";
    }

    private static string Value(CubeCell cell, Figure figure) =>
        figure.Statistic == Statistic.Status ? $"{cell.Measure(figure.Measure)!.Status}"
        : cell.Value(figure) is { } value ? value.ToString("0.############", CultureInfo.InvariantCulture)
        : "null";

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
