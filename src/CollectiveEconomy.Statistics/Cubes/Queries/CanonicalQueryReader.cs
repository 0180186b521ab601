using System.Text.Json;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Reads the texts that <see cref="CanonicalQuery"/> writes.</summary>
internal static class CanonicalQueryReader
{
    /// <exception cref="FormatException">The text is no question, or names what no cube has.</exception>
    public static CubeQuery Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Question(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("The text is no question to a cube.", fault);
        }
    }

    private static CubeQuery Question(JsonElement json)
    {
        var cube = Named(Cube.All, json.GetProperty("cube"), cube => cube.Name);
        return new CubeQuery
        {
            Cube = cube,
            By = Dimensions(cube, json.GetProperty("by")),
            Where = Each(json, "where", part => Where(cube, part)),
            Figures = Each(json, "figures", name => Figure(cube, name)),
            Having = Each(json, "having", part => Having(cube, part)),
            OrderBy = Each(json, "orderBy", part => Order(cube, part)),
            FirstPer = json.TryGetProperty("firstPer", out var group)
                ? new FirstOfEach(Dimensions(cube, group.GetProperty("by")), group.GetProperty("n").GetInt32())
                : null,
            Areas = Named(Enum.GetValues<AreaSet>(), json.GetProperty("areas"), AreaSetNames.Name),
            Population = cube.Populations is null
                ? Population.AllOrganisations
                : Named(Enum.GetValues<Population>(), json.GetProperty("population"), CanonicalQuery.NameOf),
            HasFullPrecision = json.TryGetProperty("precision", out var precision) && Name(precision) == CanonicalQuery.Full,
            Totals = json.GetProperty("totals").GetBoolean(),
        };
    }

    private static Condition Where(Cube cube, JsonElement part)
    {
        var dimension = Dimension(cube, part.GetProperty("dimension"));
        return new Condition(dimension, Comparison(part), Each(part, "values", value => Member(dimension, value)));
    }

    private static object Member(Dimension dimension, JsonElement value) =>
        dimension switch
        {
            YearDimension or NumberDimension => value.GetInt32(),
            FlagDimension => value.GetBoolean(),
            _ => Name(value),
        };

    private static FigureCondition Having(Cube cube, JsonElement part) =>
        new(Figure(cube, part.GetProperty("figure")), Comparison(part), part.GetProperty("value").GetDecimal());

    private static FigureOrder Order(Cube cube, JsonElement part) =>
        new(Figure(cube, part.GetProperty("figure")), part.GetProperty("isDescending").GetBoolean());

    private static Comparison Comparison(JsonElement part) =>
        Named(Enum.GetValues<Comparison>(), part.GetProperty("comparison"), CanonicalQuery.NameOf);

    private static Figure Figure(Cube cube, JsonElement name) =>
        Named(
            cube.Measures.SelectMany(measure =>
                measure.Statistics.Append(Statistic.Status).Select(statistic => new Figure(measure, statistic))
            ),
            name,
            figure => figure.Name
        );

    private static IReadOnlyList<Dimension> Dimensions(Cube cube, JsonElement names) =>
        [.. names.EnumerateArray().Select(name => Dimension(cube, name))];

    private static Dimension Dimension(Cube cube, JsonElement name) => Named(cube.Dimensions, name, dimension => dimension.Name);

    private static IReadOnlyList<T> Each<T>(JsonElement json, string key, Func<JsonElement, T> read) =>
        [.. json.GetProperty(key).EnumerateArray().Select(read)];

    private static T Named<T>(IEnumerable<T> all, JsonElement name, Func<T, string> nameOf) => all.First(one => nameOf(one) == Name(name));

    private static string Name(JsonElement name) => name.GetString() ?? throw new InvalidOperationException("A name is missing.");
}
