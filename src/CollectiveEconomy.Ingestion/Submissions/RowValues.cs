using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The values of the row at hand, by field. A field without a value, or whose value can't be read, is null.</summary>
/// <param name="schema">The table.</param>
/// <param name="codes">What its codes refer to.</param>
public sealed class RowValues(TableSchema schema, CodeSets codes)
{
    private readonly Dictionary<string, int> _places = schema
        .Fields.Select((field, index) => (field.Name, index))
        .ToDictionary(field => field.Name, field => field.index);

    private readonly object?[] _values = new object?[schema.Fields.Count];
    private readonly HashSet<string> _unreadable = [];
    private readonly HashSet<string> _withdrawn = [];

    /// <summary>What codes refer to.</summary>
    public CodeSets Codes => codes;

    /// <summary>The value of a field, by its place in the schema.</summary>
    internal object? this[int field]
    {
        get => _values[field];
        set => _values[field] = value;
    }

    /// <summary>Fields that have no value although they need one, or one that can't be read.</summary>
    public IReadOnlySet<string> Unreadable => _unreadable;

    /// <summary>Fields whose cell says that the value is withdrawn.</summary>
    public IReadOnlySet<string> Withdrawn => _withdrawn;

    /// <summary>
    /// Whether a field that needs a value has none that can be read. The record that is made nevertheless is looked at by rules about its other
    /// fields, and never written; its required fields have the default of their type.
    /// </summary>
    public bool IsPartial { get; private set; }

    /// <summary>Whether the row is to be deleted; only the columns of its key are read.</summary>
    public bool IsDeletion { get; internal set; }

    /// <summary>Begins another row.</summary>
    internal void Clear()
    {
        _unreadable.Clear();
        _withdrawn.Clear();
        IsPartial = false;
    }

    /// <summary>Notes that a field can't be read.</summary>
    internal void NoteUnreadable(TableField field)
    {
        _unreadable.Add(field.Name);
        IsPartial |= field.Constraints.Required;
    }

    /// <summary>Notes that the value of a field is withdrawn.</summary>
    internal void NoteWithdrawn(TableField field) => _withdrawn.Add(field.Name);

    /// <summary>Whether a field has a value.</summary>
    public bool Has(string field) => _values[_places[field]] is not null;

    /// <summary>A text or code.</summary>
    public string Text(string field) => (string?)Given(field) ?? "";

    /// <summary>A text or code; null when it is missing.</summary>
    public string? TextOrNull(string field) => (string?)_values[_places[field]];

    /// <summary>A number of persons, stars or months, or a year.</summary>
    public int Count(string field) => (int)Amount(field);

    /// <summary>A number of persons, stars or months, or a year; null when it is missing.</summary>
    public int? CountOrNull(string field) => Has(field) ? Count(field) : null;

    /// <summary>An amount, in đồng.</summary>
    public long Amount(string field) => (long?)Given(field) ?? 0;

    /// <summary>An amount, in đồng; null when it is missing.</summary>
    public long? AmountOrNull(string field) => (long?)_values[_places[field]];

    /// <summary>A number with two decimals.</summary>
    public decimal Measure(string field) => (decimal?)Given(field) ?? 0;

    /// <summary>A number with two decimals; null when it is missing.</summary>
    public decimal? MeasureOrNull(string field) => (decimal?)_values[_places[field]];

    /// <summary>A day.</summary>
    public DateOnly Date(string field) => (DateOnly?)Given(field) ?? default;

    /// <summary>A day, or the first of a month or year; null when it is missing.</summary>
    public DateOnly? DateOrNull(string field) =>
        _values[_places[field]] is PartialDay part ? part.First : (DateOnly?)_values[_places[field]];

    /// <summary>How exactly a day is stated; null when it is missing.</summary>
    public DatePrecision? PrecisionOrNull(string field) =>
        _values[_places[field]] switch
        {
            null => null,
            PartialDay part => part.Precision,
            _ => DatePrecision.Day,
        };

    /// <summary>Yes or no.</summary>
    public bool Flag(string field) => (bool?)Given(field) ?? false;

    /// <summary>Yes or no; null when it is missing.</summary>
    public bool? FlagOrNull(string field) => (bool?)_values[_places[field]];

    /// <summary>A member of an enum, whose name the code spells in capitals with underscores.</summary>
    public TEnum Enum<TEnum>(string field)
        where TEnum : struct, Enum =>
        Given(field) is string code ? System.Enum.Parse<TEnum>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : default;

    /// <summary>A member of an enum; null when it is missing.</summary>
    public TEnum? EnumOrNull<TEnum>(string field)
        where TEnum : struct, Enum => Has(field) ? Enum<TEnum>(field) : null;

    /// <summary>Key inside the register of the row to which a field refers.</summary>
    public int Key(string field) => Given(field) is string code ? codes.Of(schema.ResourceOf(field)!).Id(code) : 0;

    /// <summary>Key inside the register of the row to which a field refers; null when it refers to none.</summary>
    public int? KeyOrNull(string field) => Has(field) ? Key(field) : null;

    private object? Given(string field) =>
        _values[_places[field]] is { } value ? value
        : IsPartial || IsDeletion ? null
        : throw new InvalidOperationException($"{schema.Name}.{field} is required, but may be missing.");
}
