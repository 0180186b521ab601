using System.Text.Json;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>Writes variables so that equal ones are equal text: members in the order of their names, no white space.</summary>
/// <remarks>Numbers keep the form in which they were sent: 1 is an Int where 1.0 is none.</remarks>
internal static class CanonicalJson
{
    /// <summary>Writes a value as the request reader gives it.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteMembers(json, members);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case System.Collections.IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType());
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
