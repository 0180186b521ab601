using System.Reflection;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>What a correction leaves as it was: where the row comes from, and what the sheet has no column for.</summary>
internal sealed class PreservedColumns<TRow>(TableSchema schema)
    where TRow : class
{
    private readonly PropertyInfo? _origin = typeof(TRow).GetProperty("Origin");
    private readonly Dictionary<SheetPlace, PropertyInfo[]> _absent = [];

    /// <summary>Takes over into <paramref name="row"/> what <paramref name="before"/> has and the sheet does not state.</summary>
    public void Take(SheetPlace place, TRow before, TRow row)
    {
        if (!_absent.TryGetValue(place, out var absent))
            _absent[place] = absent = [.. schema.Fields.Where(field => IsAbsent(field, place)).SelectMany(Properties)];
        foreach (var property in absent)
            property.SetValue(row, property.GetValue(before));
        _origin?.SetValue(row, _origin.GetValue(before));
    }

    private static bool IsAbsent(TableField field, SheetPlace place) =>
        !place.Has(field.Name) && !(field.DerivedFrom is { } other && place.Has(other));

    private static IEnumerable<PropertyInfo> Properties(TableField field) =>
        field.PrecisionProperty is { } precision ? [Property(field.Property), Property(precision)] : [Property(field.Property)];

    private static PropertyInfo Property(string name) =>
        typeof(TRow).GetProperty(name) ?? throw new InvalidOperationException($"{typeof(TRow).Name} has no property {name}.");
}
