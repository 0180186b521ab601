using System.Globalization;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Reads a question out of the arguments and the selection set of a field.</summary>
internal static class CubeQueryReader
{
    // Of greater numbers not even the magnitude fits; no figure comes near.
    private const double Greatest = 1e28;

    /// <summary>The question, from its first cell on.</summary>
    /// <exception cref="QueryRefused">A condition compares nothing, or more cells are wanted than one answer may have.</exception>
    public static CubeQuery Of(Cube cube, IResolveFieldContext context, AccessClass access)
    {
        var question = Asked(cube, context);
        question = question with
        {
            Population = PopulationArgument.Read(question, context),
            HasFullPrecision = FullPrecision.IsAsked(context, access),
            Noted = SelectedFigures.HasNotes(context) ? NonResponse.FiguresOf(question) : [],
        };
        MixedPopulations.Refuse(question);
        return question;
    }

    private static CubeQuery Asked(Cube cube, IResolveFieldContext context) =>
        new()
        {
            Cube = cube,
            By = [.. Each(context.Arguments!["by"].Value).Cast<Dimension>()],
            Where = Conditions(cube, context),
            Figures = new SelectedFigures(context).Of(cube),
            Having = [.. Parts(context, "having").SelectMany(Having)],
            OrderBy = [.. Parts(context, "orderBy").Select(Order)],
            FirstPer = FirstPer(context.Arguments["firstPer"].Value as IDictionary<string, object?>),
            First = First(context.GetArgument<int?>("first")),
            Areas = context.GetArgument<AreaSet>("areas"),
            Totals = context.GetArgument<bool>("totals"),
        };

    /// <summary>What must hold of every row, from the argument <c>where</c>.</summary>
    public static IReadOnlyList<Condition> Conditions(Cube cube, IResolveFieldContext context) =>
        [.. Conditions(cube, context.Arguments!["where"].Value as IDictionary<string, object?>)];

    private static IEnumerable<Condition> Conditions(Cube cube, IDictionary<string, object?>? conditions) =>
        from dimension in cube.Dimensions
        let asked = conditions?.TryGetValue(dimension.Name, out var value) == true ? value as IDictionary<string, object?> : null
        where asked is not null
        from comparison in Enum.GetValues<Comparison>()
        let given = asked.TryGetValue(HavingType.NameOf(comparison), out var value) ? value : null
        where given is not null
        select new Condition(dimension, comparison, given is IEnumerable<object> list ? [.. list] : [given]);

    private static IReadOnlyList<FigureCondition> Having(IDictionary<string, object?> part)
    {
        var figure = (Figure)part[HavingType.Measure]!;
        IReadOnlyList<FigureCondition> conditions =
        [
            .. from comparison in (Comparison[])[Comparison.Eq, Comparison.Gte, Comparison.Lte]
            let given = part.TryGetValue(HavingType.NameOf(comparison), out var value) ? value : null
            where given is not null
            select new FigureCondition(figure, comparison, Number((double)given)),
        ];
        return conditions.Count > 0
            ? conditions
            : throw Refused(
                "HAVING_EMPTY",
                new(
                    $"'having' không có phép so sánh cho {figure.EnumName()}; hãy cho ít nhất một trong eq, gte, lte.",
                    $"'having' has no comparison for {figure.EnumName()}; give at least one of eq, gte, lte."
                )
            );
    }

    private static FigureOrder Order(IDictionary<string, object?> part) =>
        new((Figure)part[FigureOrderType.Measure]!, (Direction)part[FigureOrderType.Way]! == Direction.Desc);

    private static FirstOfEach? FirstPer(IDictionary<string, object?>? part) =>
        part is null ? null : new([.. Each(part[FirstPerType.By]).Cast<Dimension>()], (int)part[FirstPerType.Count]!);

    private static int? First(int? first) =>
        first is not > CubeField.MaxCells
            ? first
            : throw Refused(
                "FIRST_INVALID",
                new(
                    $"'first' là {first}, nhưng tối đa là {CubeField.MaxCells}; hãy xem trang tiếp bằng 'after'.",
                    $"'first' is {first}, but the maximum is {CubeField.MaxCells}; page with 'after'."
                )
            );

    // All digits that a double has; a cast would round to fifteen.
    private static decimal Number(double value) =>
        decimal.Parse(
            Math.Clamp(value, -Greatest, Greatest).ToString("R", CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    private static IEnumerable<IDictionary<string, object?>> Parts(IResolveFieldContext context, string argument) =>
        Each(context.Arguments![argument].Value).Cast<IDictionary<string, object?>>();

    private static IEnumerable<object> Each(object? list) => (IEnumerable<object>?)list ?? [];

    private static QueryRefused Refused(string code, LocalizedText message) => new([new QueryFault(code, message)]);
}
