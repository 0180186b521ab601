using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The figures of measures of one form in the schema.</summary>
internal sealed class MeasureType : ObjectGraphType<MeasureAnswer>
{
    public MeasureType(MeasureShape shape)
    {
        Name = shape.Name;
        Description = shape.Summary + Nulls(shape) + Protection(shape);
        foreach (var statistic in shape.Statistics)
            AddField(OfStatistic(statistic, shape));
        AddField(
            new FieldType
            {
                Name = "unit",
                Description = "Unit of the figures, an entry of the codelist UNIT.",
                Type = typeof(NonNullGraphType<CodeType>),
                Resolver = new PureResolver<MeasureAnswer>(answer => MeasurementUnits.Named(answer.Measure!.Unit)),
            }
        );
        if (shape.HasStatus)
        {
            AddField(
                new FieldType
                {
                    Name = FieldName(Statistic.Status),
                    Description =
                        "Whether the figures are normal or not; the first that holds of withheld (Q), missing (O), low reliability (U), provisional (P), estimated (E), normal (A).",
                    Type = typeof(NonNullGraphType<EnumerationGraphType<ObservationStatus>>),
                    Resolver = new PureResolver<MeasureAnswer>(answer => answer.Status),
                }
            );
            AddField(
                new FieldType
                {
                    Name = ErrorField,
                    Description =
                        "Bound on the error that protection introduces in the total, mean or value; null for callers with a role, when nothing is shown, and when protection introduces none.",
                    Type = typeof(EnumerationGraphType<ErrorClass>),
                    Resolver = new PureResolver<MeasureAnswer>(answer => answer.Error),
                }
            );
        }
    }

    /// <summary>Name of the field with the error class.</summary>
    public const string ErrorField = "protectionError";

    /// <summary>Name of the field of a statistic.</summary>
    public static string FieldName(Statistic statistic) => statistic.ToString().ToCamelCase();

    /// <summary>A figure as the schema tells it: a whole number, or one with decimal places.</summary>
    public static object? Told(decimal? value, bool isWhole) =>
        value is not { } number ? null
        : isWhole ? (object)(long)number
        : (double)number;

    private static FieldType OfStatistic(Statistic statistic, MeasureShape shape)
    {
        var isWhole = shape.IsWholeIn(statistic);
        return new FieldType
        {
            Name = FieldName(statistic),
            Description = Summary(statistic),
            Type = isWhole ? typeof(LongGraphType) : typeof(FloatGraphType),
            Resolver = new PureResolver<MeasureAnswer>(answer => Told(answer[statistic], isWhole)),
        };
    }

    private static string Nulls(MeasureShape shape) =>
        shape.HasStatus
            ? " A figure is null when nothing was reported or when it is withheld (status Q)."
            : " A figure is null when nothing was reported or when it is withheld because too few units reported it.";

    private static string Protection(MeasureShape shape) =>
        shape.HasStatus && shape.Statistics.Contains(Statistic.Maximum)
            ? " Quantiles of confidential measures need ten contributors and are rounded to three significant digits for the public;"
                + " minimum and maximum are never shown to the public."
            : "";

    private static string Summary(Statistic statistic) =>
        statistic switch
        {
            Statistic.Total => "Sum over the units that reported.",
            Statistic.Mean => "Mean over the units that reported, rounded half to even.",
            Statistic.Lower => "Lower end of the 95 % confidence interval; null where the share is 0 or 100.",
            Statistic.Upper => "Upper end of the 95 % confidence interval; null where the share is 0 or 100.",
            Statistic.Median => "Median.",
            Statistic.P10 => "Tenth percentile.",
            Statistic.P90 => "Ninetieth percentile.",
            Statistic.Minimum => "Minimum.",
            Statistic.Maximum => "Maximum.",
            Statistic.SamplingError =>
                "Half-width of the 95 % confidence interval of the total, because cooperative groups are a sample: two significant digits; 0 where every unit is counted. Never shown to the public.",
            Statistic.Observations => "Number of units that reported or were observed.",
            _ => "The figure.",
        };
}
