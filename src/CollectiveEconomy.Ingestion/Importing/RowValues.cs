using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>The values of the row at hand, by field. A field without a value, or whose value can't be read, is null.</summary>
/// <param name="schema">The table.</param>
/// <param name="codes">What its codes refer to.</param>
public sealed class RowValues(TableSchema schema, CodeSets codes)
{
    private readonly Dictionary<string, int> _places = schema
        .Fields.Select((field, index) => (field.Name, index))
        .ToDictionary(field => field.Name, field => field.index);

    private readonly object?[] _values = new object?[schema.Fields.Count];

    /// <summary>What codes refer to.</summary>
    public CodeSets Codes => codes;

    /// <summary>The value of a field, by its place in the schema.</summary>
    internal object? this[int field]
    {
        get => _values[field];
        set => _values[field] = value;
    }

    /// <summary>Whether a field has a value.</summary>
    public bool Has(string field) => _values[_places[field]] is not null;

    /// <summary>A text or code.</summary>
    public string Text(string field) => (string)Given(field);

    /// <summary>A text or code; null when it is missing.</summary>
    public string? TextOrNull(string field) => (string?)_values[_places[field]];

    /// <summary>A number of persons, stars or months, or a year.</summary>
    public int Count(string field) => (int)(long)Given(field);

    /// <summary>A number of persons, stars or months, or a year; null when it is missing.</summary>
    public int? CountOrNull(string field) => Has(field) ? Count(field) : null;

    /// <summary>An amount, đồng.</summary>
    public long Amount(string field) => (long)Given(field);

    /// <summary>An amount, đồng; null when it is missing.</summary>
    public long? AmountOrNull(string field) => (long?)_values[_places[field]];

    /// <summary>A number with two decimals.</summary>
    public decimal Measure(string field) => (decimal)Given(field);

    /// <summary>A number with two decimals; null when it is missing.</summary>
    public decimal? MeasureOrNull(string field) => (decimal?)_values[_places[field]];

    /// <summary>A day.</summary>
    public DateOnly Date(string field) => (DateOnly)Given(field);

    /// <summary>A day; null when it is missing.</summary>
    public DateOnly? DateOrNull(string field) => (DateOnly?)_values[_places[field]];

    /// <summary>Yes or no.</summary>
    public bool Flag(string field) => (bool)Given(field);

    /// <summary>Yes or no; null when it is missing.</summary>
    public bool? FlagOrNull(string field) => (bool?)_values[_places[field]];

    /// <summary>A member of an enum, whose name the code spells in capitals with underscores.</summary>
    public TEnum Enum<TEnum>(string field)
        where TEnum : struct, Enum => System.Enum.Parse<TEnum>(Text(field).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A member of an enum; null when it is missing.</summary>
    public TEnum? EnumOrNull<TEnum>(string field)
        where TEnum : struct, Enum => Has(field) ? Enum<TEnum>(field) : null;

    /// <summary>Key inside the register of the row to which a field refers.</summary>
    public int Key(string field) => codes.Of(schema.ResourceOf(field)!).Id(Text(field));

    /// <summary>Key inside the register of the row to which a field refers; null when it refers to none.</summary>
    public int? KeyOrNull(string field) => Has(field) ? Key(field) : null;

    private object Given(string field) =>
        _values[_places[field]] ?? throw new InvalidOperationException($"{schema.Name}.{field} is required, but may be missing.");
}
