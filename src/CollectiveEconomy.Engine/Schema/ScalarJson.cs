using System.Globalization;
using System.Text.Json;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>How scalars are written as JSON.</summary>
internal static class ScalarJson
{
    private const string IsoDate = "yyyy-MM-dd";

    private static readonly Dictionary<(Type Scalar, Type Value), Delegate> Writers = new()
    {
        [(typeof(StringGraphType), typeof(string))] = (Action<Utf8JsonWriter, string>)((json, value) => json.WriteStringValue(value)),
        [(typeof(IdGraphType), typeof(string))] = (Action<Utf8JsonWriter, string>)((json, value) => json.WriteStringValue(value)),
        [(typeof(IntGraphType), typeof(int))] = (Action<Utf8JsonWriter, int>)((json, value) => json.WriteNumberValue(value)),
        [(typeof(IntGraphType), typeof(int?))] = (Action<Utf8JsonWriter, int?>)((json, value) => json.WriteNumberValue(value!.Value)),
        [(typeof(LongGraphType), typeof(long))] = (Action<Utf8JsonWriter, long>)((json, value) => json.WriteNumberValue(value)),
        [(typeof(LongGraphType), typeof(long?))] = (Action<Utf8JsonWriter, long?>)((json, value) => json.WriteNumberValue(value!.Value)),
        [(typeof(FloatGraphType), typeof(double))] = (Action<Utf8JsonWriter, double>)((json, value) => json.WriteNumberValue(value)),
        [(typeof(FloatGraphType), typeof(double?))] =
            (Action<Utf8JsonWriter, double?>)((json, value) => json.WriteNumberValue(value!.Value)),
        [(typeof(DecimalGraphType), typeof(decimal))] = (Action<Utf8JsonWriter, decimal>)((json, value) => json.WriteNumberValue(value)),
        [(typeof(DecimalGraphType), typeof(decimal?))] =
            (Action<Utf8JsonWriter, decimal?>)((json, value) => json.WriteNumberValue(value!.Value)),
        [(typeof(BooleanGraphType), typeof(bool))] = (Action<Utf8JsonWriter, bool>)((json, value) => json.WriteBooleanValue(value)),
        [(typeof(BooleanGraphType), typeof(bool?))] =
            (Action<Utf8JsonWriter, bool?>)((json, value) => json.WriteBooleanValue(value!.Value)),
        [(typeof(DateOnlyGraphType), typeof(DateOnly))] = (Action<Utf8JsonWriter, DateOnly>)Write,
        [(typeof(DateOnlyGraphType), typeof(DateOnly?))] = (Action<Utf8JsonWriter, DateOnly?>)((json, value) => Write(json, value!.Value)),
    };

    /// <summary>Writes values of a type, none of them null, as a scalar serializes them.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="scalar">The scalar.</param>
    /// <returns>Null when only the scalar itself can say what is written.</returns>
    public static Action<Utf8JsonWriter, T>? WriterOf<T>(ScalarGraphType scalar) =>
        scalar is EnumerationGraphType names
            ? WriterOfNames<T>(names)
            : (Action<Utf8JsonWriter, T>?)Writers.GetValueOrDefault((scalar.GetType(), typeof(T)));

    /// <summary>Writes what a scalar serialized.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">For values of types that few scalars give.</param>
    public static void Write(Utf8JsonWriter json, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                JsonSerializer.Serialize(json, value, options);
                break;
        }
    }

    // Serializing a value that the enumeration lacks says what is wrong.
    private static Action<Utf8JsonWriter, T> WriterOfNames<T>(EnumerationGraphType names)
    {
        var written = names
            .Values.Select(one => one.Value)
            .OfType<T>()
            .Distinct()
            .ToDictionary(value => ValueTuple.Create(value), value => JsonEncodedText.Encode((string)names.Serialize(value)!));
        return (json, value) =>
        {
            if (written.TryGetValue(ValueTuple.Create(value), out var name))
                json.WriteStringValue(name);
            else
                json.WriteStringValue((string?)names.Serialize(value));
        };
    }

    private static void Write(Utf8JsonWriter json, DateOnly date)
    {
        Span<char> text = stackalloc char[IsoDate.Length];
        date.TryFormat(text, out _, IsoDate, CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }
}
