using System.Reflection;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>Reads of records what the fields of their table state.</summary>
internal sealed class RecordFields(TableSchema schema, Type record)
{
    private readonly Dictionary<string, PropertyInfo> _properties = schema.Fields.ToDictionary(
        field => field.Name,
        field => record.GetProperty(field.Property)!
    );

    /// <summary>The value of a field; null when the record has none.</summary>
    public object? Value(object record, string field) => _properties[field].GetValue(record);

    /// <summary>The values of the key.</summary>
    public IReadOnlyDictionary<string, object?> Key(object record) =>
        schema.PrimaryKey.ToDictionary(field => field, field => Value(record, field));
}
