using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Questions to cooperatives, written briefly.</summary>
internal static class Asking
{
    public static Dimension Dimension(string name) => Sample.Cooperatives.Dimensions.Single(dimension => dimension.Name == name);

    public static Measure Measure(string name) => Sample.Cooperatives.Measures.Single(measure => measure.Name == name);

    public static Condition Where(string dimension, Comparison comparison, params object[] values) =>
        new(Dimension(dimension), comparison, values);

    public static CubeQuestion Question(string by, string measures, params Condition[] where) =>
        new()
        {
            Cube = Sample.Cooperatives,
            By = [.. Names(by).Select(Dimension)],
            Measures = [.. Names(measures).Select(Measure)],
            Where = where,
        };

    public static CubeQuestion WithTotals(this CubeQuestion question) => question with { Totals = true };

    public static CubeQuestion Before2025(this CubeQuestion question) => question with { Areas = AreaSet.AreasBefore2025 };

    public static IReadOnlyList<CubeCell> Ask(this LoadedRelease release, CubeQuestion question, int mostCells = 10_000) =>
        release.Ask(question, mostCells, CancellationToken.None);

    /// <summary>A line for each cell: members, with Σ where they are totalled and ? where they are not known, then values.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<CubeCell> cells) => cells.Select(Line);

    private static string Line(CubeCell cell)
    {
        var totalled = cell.TotalOver.ToHashSet();
        var members = cell.Question.By.Select(dimension => totalled.Contains(dimension) ? "Σ" : cell.Member(dimension) ?? "?");
        var values = cell.Question.Measures.Select(measure => cell.Value(measure) is { } value ? $"{value}" : "null");
        return $"{string.Join(" ", members)}: {string.Join(" ", values)}";
    }

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
