using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Engine.Errors;
using GraphQL;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Variables and extensions from JSON, as GraphQL.NET's scalars take them.</summary>
/// <remarks>
/// GraphQL.NET has a reader of its own; it parses numbers of any length as big integers and throws exceptions of many kinds for hostile
/// ones. No scalar of this schema is larger than a decimal.
/// </remarks>
internal static class JsonInputs
{
    // Greater numbers are not all held exactly by a double.
    private const double MaxExact = 1L << 53;

    /// <summary>The members of an object.</summary>
    /// <param name="json">An object.</param>
    public static Inputs Of(JsonElement json) => Members(json).ToInputs();

    private static Dictionary<string, object?> Members(JsonElement json) =>
        json.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal);

    private static object? Value(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => Members(json),
            JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => Number(json),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
            return small;
        if (json.TryGetInt64(out var whole))
            return whole;
        // JSON has one kind of number: 2024.0 is the whole number 2024, as it is for graphql-js.
        if (json.TryGetDouble(out var near) && Math.Abs(near) <= MaxExact && double.IsInteger(near) && IsWhole(json.GetRawText()))
            return Math.Abs(near) <= int.MaxValue ? (object)(int)near : (long)near;
        // An exponent may be far below what a decimal can hold, which would read as zero.
        if (!json.GetRawText().AsSpan().ContainsAny('e', 'E') && json.TryGetDecimal(out var exact))
            return exact;
        return json.TryGetDouble(out var rounded) && double.IsFinite(rounded)
            ? rounded
            : throw RequestRefused.Malformed("Một số trong yêu cầu quá lớn.", "A number in the request is too large.");
    }

    // A double rounds: what has more digits than it holds need not be whole.
    private static bool IsWhole(string number) =>
        number.AsSpan().ContainsAny('e', 'E')
        || (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && decimal.IsInteger(exact));
}
