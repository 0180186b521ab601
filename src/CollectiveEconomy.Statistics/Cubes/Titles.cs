using System.Collections.Frozen;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>Short names of cubes, dimensions, measures and columns of rows, as they stand in citations and headings: <c>schema/titles.csv</c>.</summary>
public static class Titles
{
    private static readonly FrozenDictionary<(string Kind, string Name), (string Vi, string En)> All = EmbeddedTable
        .Rows("titles.csv")
        .ToFrozenDictionary(row => (row[0], row[1]), row => (row[2], row[3]));

    /// <summary>Name of a cube.</summary>
    public static string TitleIn(this Cube cube, Language language) => Of("cube", cube.Name, language);

    /// <summary>Name of a dimension.</summary>
    public static string TitleIn(this Dimension dimension, Language language) => Of("dimension", dimension.Name, language);

    /// <summary>Name of a measure.</summary>
    public static string TitleIn(this Measure measure, Language language) => Of("measure", measure.Name, language);

    /// <summary>A question in words, for example <c>hợp tác xã theo năm, lĩnh vực</c>.</summary>
    public static string TitleIn(this CubeQuery question, Language language)
    {
        var subject = question is { Cube.Populations: not null, Population: Population.AllOrganisations }
            ? language == Language.Vi
                ? "tổ chức kinh tế tập thể"
                : "collective economic organisations"
            : question.Cube.TitleIn(language);
        var by = string.Join(", ", question.By.Select(dimension => dimension.TitleIn(language)));
        return language == Language.Vi ? $"{subject} theo {by}" : $"{subject} by {by}";
    }

    /// <summary>Name of a column of rows, such as <c>charter_capital</c>; the column's own name when the file has none.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="table">Table in which it means something of its own; null for what it means everywhere.</param>
    public static LocalizedText OfColumn(string name, string? table = null) =>
        All.TryGetValue(("column", $"{table}.{name}"), out var title) || All.TryGetValue(("column", name), out title)
            ? new(title.Vi, title.En)
            : LocalizedText.Same(name);

    private static string Of(string kind, string name, Language language) => language.Of(All[(kind, name)].Vi, All[(kind, name)].En);
}
