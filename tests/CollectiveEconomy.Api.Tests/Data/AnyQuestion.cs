using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using GraphQL;

namespace CollectiveEconomy.Api.Tests.Data;

/// <summary>A question of any cube, as GraphQL and as an address.</summary>
internal sealed record AnyQuestion(Cube Cube, IReadOnlyList<Dimension> By, IReadOnlyList<Figure> Figures, bool Totals)
{
    /// <summary>The names of all figures, by which they are told from dimensions.</summary>
    public static readonly IReadOnlySet<string> FigureNames = Cube
        .All.SelectMany(cube => cube.Measures)
        .SelectMany(measure => measure.Statistics.Select(statistic => new Figure(measure, statistic).ColumnName()))
        .ToHashSet();

    public static AnyQuestion Of(Random random)
    {
        var cube = Cube.All[random.Next(Cube.All.Count)];
        var year = cube.Dimensions.OfType<YearDimension>().First();
        var others = cube.Dimensions.Where(dimension => dimension is not YearDimension && dimension != cube.NeverAddedOver).ToArray();
        random.Shuffle(others);
        Dimension[] by = [year, .. cube.NeverAddedOver is { } single ? [single] : (Dimension[])[], .. others.Take(random.Next(1, 3))];
        var figures = cube
            .Measures.SelectMany(measure => measure.Statistics.Select(statistic => new Figure(measure, statistic)))
            .Where(figure => figure.Measure.Name != "cooperatives")
            .ToArray();
        random.Shuffle(figures);
        return new AnyQuestion(
            cube,
            by,
            [
                .. cube.Measures.SelectMany(measure =>
                    figures
                        .Take(6)
                        .Where(figure => figure.Measure == measure)
                        .OrderBy(figure => measure.Statistics.ToList().IndexOf(figure.Statistic))
                ),
            ],
            random.Next(2) == 0
        );
    }

    /// <summary>The question as parameters.</summary>
    public string Address =>
        $"by={string.Join(',', By.Select(AnswerColumns.ColumnName))}&measures={string.Join(',', Figures.Select(AnswerColumns.ColumnName))}&totals={(Totals ? "true" : "false")}";

    /// <summary>The question as a field.</summary>
    public string Field =>
        $"{Cube.Name}(by: [{string.Join(", ", By.Select(CubeNames.EnumName))}], totals: {(Totals ? "true" : "false")}) {{ cells {{ totalOver {string.Join(' ', By.Select(Selected))} {string.Join(' ', Figures.GroupBy(FieldOf).Select(Selected))} }} }}";

    /// <summary>The field in which a figure stands.</summary>
    public static string FieldOf(Figure figure) =>
        MeasureShape.IsNumber(figure.Measure) && figure.Statistic != figure.Measure.Statistics[0]
            ? MeasureFields.NameBeside(figure.Measure)
            : figure.Measure.Name;

    private static string Selected(Dimension dimension) => dimension is CodeDimension ? $"{dimension.Name} {{ code }}" : dimension.Name;

    private static string Selected(IGrouping<string, Figure> field) =>
        MeasureShape.IsNumber(field.First().Measure) && field.Key == field.First().Measure.Name
            ? field.Key
            : $"{field.Key} {{ {string.Join(' ', field.Select(figure => figure.Statistic.ToString().ToCamelCase()))} }}";
}
