using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The fields of measures in cells, over the types that all cubes of a schema share.</summary>
internal sealed class MeasureFields
{
    private readonly Dictionary<string, MeasureType> _types = [];

    /// <summary>Name of the field with what a measure offers beside its number.</summary>
    public static string NameBeside(Measure measure) => measure.Name + "Distribution";

    /// <summary>Path of a figure in a cell, for example <c>revenue.total</c>, <c>cooperatives</c> or <c>membersDistribution.mean</c>.</summary>
    public static string PathOf(Figure figure) =>
        !MeasureShape.IsNumber(figure.Measure) ? PathIn(figure.Measure.Name, figure.Statistic)
        : figure.Statistic == figure.Measure.Statistics[0] ? figure.Measure.Name
        : PathIn(NameBeside(figure.Measure), figure.Statistic);

    /// <summary>Path of the status of a measure in a cell; null when cells don't have it.</summary>
    public static string? PathOfStatus(Measure measure) =>
        !MeasureShape.IsNumber(measure) ? PathIn(measure.Name, Statistic.Status)
        : MeasureShape.Beside(measure) is { HasStatus: true } ? PathIn(NameBeside(measure), Statistic.Status)
        : null;

    /// <summary>The fields of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="place">Where it stands among the measures of its cube.</param>
    public IEnumerable<FieldType> Of(Measure measure, int place)
    {
        if (!MeasureShape.IsNumber(measure))
            return [OfShape(measure, place, MeasureShape.Of(measure), measure.Name, Summary(measure))];
        var number = OfNumber(measure, place);
        return MeasureShape.Beside(measure) is { } shape
            ? [number, OfShape(measure, place, shape, NameBeside(measure), $"Distribution of `{measure.Name}`. Unit: {measure.Unit}.")]
            : [number];
    }

    private static string PathIn(string field, Statistic statistic) => $"{field}.{MeasureType.FieldName(statistic)}";

    private static FieldType OfNumber(Measure measure, int place)
    {
        var statistic = measure.Statistics[0];
        var isWhole = MeasureShape.IsWholeOf(measure);
        return new FieldType
        {
            Name = measure.Name,
            Description = Summary(measure) + (measure is Amount ? " Null when no unit reported it, or when too few did." : ""),
            Type =
                measure is not Amount ? typeof(NonNullGraphType<LongGraphType>)
                : isWhole ? typeof(LongGraphType)
                : typeof(FloatGraphType),
            Resolver = new PureResolver<CellOfAnswer>(cell => MeasureType.Told(cell.Measure(place)?[statistic], isWhole)),
        };
    }

    // The figures of a cell are part of it; only the cell costs.
    private FieldType OfShape(Measure measure, int place, MeasureShape shape, string name, string description)
    {
        var nothing = new MeasureAnswer(default, null, []) { Measure = measure };
        return new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(TypeOf(shape)),
            Resolver = new PureResolver<CellOfAnswer>(cell => cell.Measure(place) ?? nothing),
        }.WithCost(weight: 0);
    }

    private static string Summary(Measure measure) =>
        $"{measure.Summary} Unit: {measure.Unit}.{(measure.IsConfidential ? " Confidential: the public sees protected values." : "")}";

    private MeasureType TypeOf(MeasureShape shape) =>
        _types.TryGetValue(shape.Name, out var type) ? type : _types[shape.Name] = new MeasureType(shape);
}
