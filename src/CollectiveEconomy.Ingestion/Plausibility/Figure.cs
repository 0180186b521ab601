using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>A column whose figures are compared: what it is called, and how it is read from a record.</summary>
/// <param name="Field">The column.</param>
/// <param name="Of">Reads it; NaN when it is missing.</param>
/// <param name="Indicator">Reads the code of the indicator that has its unit; null when the column has one.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal sealed record Figure<TRow>(TableField Field, Func<TRow, double> Of, Func<TRow, string>? Indicator)
    where TRow : class
{
    /// <summary>Whether losses make it swing, so that its growth says nothing.</summary>
    public bool MayBeNegative { get; } =
        Field.UnitFrom is null && Field.Constraints.Minimum.ValueKind == JsonValueKind.Number && Field.Constraints.Minimum.GetDecimal() < 0;

    /// <summary>Whether its unit is đồng.</summary>
    public bool IsMoney { get; } = FigureUnit.Of(Field.Unit) is { IsMoney: true };

    private readonly FigureUnit? _unit = Usual(Field);
    private readonly Func<TRow, string>? _indicator = Indicator;

    /// <summary>The columns of a table that have a unit for which something is usual, or take it from another column.</summary>
    public static IReadOnlyList<Figure<TRow>> All(TableSchema schema) =>
        [
            .. schema
                .Fields.Where(field => FigureUnit.Of(field.Unit) is not null || field.UnitFrom is not null)
                .Select(field => new Figure<TRow>(field, Reader(field), IndicatorReader(schema, field))),
        ];

    /// <summary>What is usual for the figure of a record; null when nothing is.</summary>
    /// <param name="row">The record.</param>
    /// <param name="indicators">Indicators, for columns that take their unit from them.</param>
    public FigureUnit? UnitOf(TRow row, IReadOnlyDictionary<string, OutcomeIndicator> indicators) =>
        _indicator is null ? _unit : FigureUnit.Of(indicators.GetValueOrDefault(_indicator(row))?.Unit);

    private static FigureUnit? Usual(TableField field) =>
        FigureUnit.Of(field.Unit) is { } unit
            ? unit with
            {
                Minimum = field.Usual?.Minimum ?? unit.Minimum,
                Maximum = field.Usual?.Maximum ?? unit.Maximum,
            }
            : null;

    private static Func<TRow, double> Reader(TableField field)
    {
        var row = Expression.Parameter(typeof(TRow));
        var property = Expression.Property(row, field.Property);
        Expression value = Nullable.GetUnderlyingType(property.Type) is null
            ? Expression.Convert(property, typeof(double))
            : Expression.Condition(
                Expression.Property(property, "HasValue"),
                Expression.Convert(Expression.Property(property, "Value"), typeof(double)),
                Expression.Constant(double.NaN)
            );
        return Expression.Lambda<Func<TRow, double>>(value, row).Compile();
    }

    private static Func<TRow, string>? IndicatorReader(TableSchema schema, TableField field) =>
        field.UnitFrom is { } other
            ? typeof(TRow).GetProperty(schema.Field(other).Property)!.GetMethod!.CreateDelegate<Func<TRow, string>>()
            : null;
}
