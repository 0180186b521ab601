using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Least and greatest value of a column, read once.</summary>
internal sealed class FieldRange
{
    private readonly IComparable? _minimum;
    private readonly IComparable? _maximum;

    public FieldRange(TableField field)
    {
        _minimum = Bound(field, field.Constraints.Minimum);
        _maximum = Bound(field, field.Constraints.Maximum);
    }

    /// <summary>What is wrong with a value; null when it lies within.</summary>
    public CellFinding? Check(object value)
    {
        if (value is PartialDay part)
            value = part.First;
        if (!(_minimum?.CompareTo(value) > 0) && !(_maximum?.CompareTo(value) < 0))
            return null;
        var (least, max) = (Text(_minimum), Text(_maximum));
        return new CellFinding("ValueIsWithinBounds", $"Phải từ {least} đến {max}.", $"Must be between {least} and {max}.");
    }

    private static IComparable? Bound(TableField field, JsonElement bound)
    {
        if (bound.ValueKind == JsonValueKind.Undefined)
            return null;
        return field.Type switch
        {
            FieldType.Date => DateOnly.ParseExact(bound.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldType.Number => (IComparable)bound.GetDecimal(),
            _ => bound.GetInt64(),
        };
    }

    private static string Text(IComparable? bound) =>
        bound switch
        {
            null => "…",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(bound, CultureInfo.InvariantCulture)!,
        };
}
