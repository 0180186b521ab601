using System.Globalization;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>
/// Reads a question out of the parameters of an address, such as <c>by=REGION,YEAR&amp;where=year:2018..2024;field:AGRI&amp;measures=members_total</c>.
/// </summary>
public static class QuestionReader
{
    /// <summary>The names that mean something, in the order in which they are described.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "by",
        "measures",
        "where",
        "population",
        "areas",
        "totals",
        "having",
        "orderBy",
        "firstPer",
        "first",
        "precision",
        "release",
        "asOf",
        "pivot",
        "labels",
        .. TableForm.Names,
    ];

    /// <summary>The question that parameters state.</summary>
    /// <param name="cube">The cube that is asked.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="ParameterInvalid">One of them can't be used.</exception>
    public static DataQuestion Read(Cube cube, Parameters parameters)
    {
        var by = parameters.List("by").Select(name => DimensionOf(cube, "by", name)).ToList();
        var where = parameters.List("where", ';').Select(text => ConditionReader.OfDimension(cube, text)).SelectMany(all => all).ToList();
        var question = new CubeQuery
        {
            Cube = cube,
            By = by,
            Where = where,
            Figures = [.. Measures(cube, parameters)],
            Having = [.. parameters.List("having", ';').SelectMany(text => ConditionReader.OfFigure(cube, text))],
            OrderBy = [.. parameters.List("orderBy").Select(text => Order(cube, text))],
            FirstPer = FirstPer(cube, parameters),
            First = First(parameters),
            Areas = parameters.OneOf("areas", AreaSet.Areas2025, Enum.GetValues<AreaSet>().ToDictionary(AreaSetNames.Name)),
            Totals = parameters.Flag("totals"),
            HasFullPrecision = parameters.OneOf("precision", false, new Dictionary<string, bool> { ["SHOWN"] = false, ["FULL"] = true }),
        };
        return new DataQuestion
        {
            Question = question with { Population = PopulationOf(question, parameters) },
            Release = parameters["release"],
            AsOf = parameters.Day("asOf"),
            Form = TableForm.Read(parameters),
            Pivot = parameters["pivot"] is { } pivot ? PivotOf(cube, by, pivot) : null,
        };
    }

    /// <summary>A dimension by its name, in upper or lower case, with or without underscores.</summary>
    internal static Dimension DimensionOf(Cube cube, string parameter, string name) =>
        cube.Dimensions.FirstOrDefault(dimension => IsSame(dimension.Name, name))
        ?? throw new ParameterInvalid(parameter, Parameters.NotAmong(parameter, name, cube.Dimensions.Select(AnswerColumns.ColumnName)));

    /// <summary>A figure by the name of its column.</summary>
    internal static Figure FigureOf(Cube cube, string parameter, string name) =>
        Figures(cube).FirstOrDefault(figure => IsSame(figure.ColumnName(), name) || IsSame(figure.ColumnName(), name.Replace('.', '_')))
        ?? throw new ParameterInvalid(
            parameter,
            NotCollected.SentenceOn(name) ?? Parameters.NotAmong(parameter, name, Figures(cube).Select(AnswerColumns.ColumnName))
        );

    private static IEnumerable<Figure> Figures(Cube cube) =>
        cube.Measures.SelectMany(measure => measure.Statistics.Select(statistic => new Figure(measure, statistic)));

    private static IEnumerable<Figure> Measures(Cube cube, Parameters parameters)
    {
        var names = parameters.List("measures");
        if (names.Count == 0)
            throw new ParameterInvalid(
                "measures",
                new(
                    $"'measures' không nêu số liệu nào; hãy chọn trong: {string.Join(", ", Figures(cube).Select(AnswerColumns.ColumnName))}.",
                    $"'measures' names no figure; choose among {string.Join(", ", Figures(cube).Select(AnswerColumns.ColumnName))}."
                )
            );
        return names.SelectMany(name => OfName(cube, name)).Distinct();
    }

    // The name of a measure alone stands for its first figure.
    private static IEnumerable<Figure> OfName(Cube cube, string name) =>
        cube.Measures.FirstOrDefault(measure => IsSame(measure.Name, name)) is { } measure
            ? [new Figure(measure, measure.Statistics[0])]
            : [FigureOf(cube, "measures", name)];

    private static FigureOrder Order(Cube cube, string text)
    {
        var parts = text.Split(':', 2);
        var isDescending = parts.Length > 1 && IsSame(parts[1], "desc");
        if (parts.Length > 1 && !isDescending && !IsSame(parts[1], "asc"))
            throw new ParameterInvalid("orderBy", Parameters.NotAmong("orderBy", parts[1], ["asc", "desc"]));
        return new FigureOrder(FigureOf(cube, "orderBy", parts[0]), isDescending);
    }

    private static FirstOfEach? FirstPer(Cube cube, Parameters parameters)
    {
        if (parameters["firstPer"] is not { } text)
            return null;
        var parts = text.Split(':', 2);
        return parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FirstOfEach([.. parts[0].Split(',').Select(name => DimensionOf(cube, "firstPer", name))], count)
            : throw new ParameterInvalid(
                "firstPer",
                new("'firstPer' cần các chiều và số ô, như region:5.", "'firstPer' needs dimensions and a number of cells, as in region:5.")
            );
    }

    private static int? First(Parameters parameters) =>
        parameters["first"] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is >= 1 and <= AnswerTable.MaxCells
            ? first
        : throw new ParameterInvalid(
            "first",
            new($"'first' là số nguyên từ 1 đến {AnswerTable.MaxCells}.", $"'first' is a whole number from 1 to {AnswerTable.MaxCells}.")
        );

    private static Population PopulationOf(CubeQuery question, Parameters parameters) =>
        question.Cube.Populations is null
            ? parameters["population"] is null
                ? Population.AllOrganisations
                : throw new ParameterInvalid(
                    "population",
                    new($"'{question.Cube.Name}' chỉ có một phạm vi.", $"'{question.Cube.Name}' has one population only.")
                )
            : parameters.OneOf(
                "population",
                question.DefaultPopulation,
                new Dictionary<string, Population>
                {
                    ["COOPERATIVES"] = Population.Cooperatives,
                    ["ALL_ORGANISATIONS"] = Population.AllOrganisations,
                }
            );

    private static Dimension PivotOf(Cube cube, List<Dimension> by, string name)
    {
        var dimension = DimensionOf(cube, "pivot", name);
        return by.Contains(dimension) && by.Count > 1
            ? dimension
            : throw new ParameterInvalid(
                "pivot",
                new(
                    $"'pivot' nêu một chiều của 'by' khi 'by' có ít nhất hai chiều; '{dimension.ColumnName()}' không phải như vậy.",
                    $"'pivot' names a dimension of 'by', when 'by' has at least two; '{dimension.ColumnName()}' is not one."
                )
            );
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(
            one.Replace("_", "", StringComparison.Ordinal),
            other.Replace("_", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );
}
