using System.Text.Json;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a scalar field out of its object and writes it in one step.</summary>
internal abstract class Leaf
{
    /// <summary>Writes the value.</summary>
    /// <param name="source">The object.</param>
    /// <param name="json">Where to.</param>
    /// <returns>False for null, of which nothing is written.</returns>
    public abstract bool Write(object source, Utf8JsonWriter json);

    /// <summary>The same value each time.</summary>
    /// <param name="text">The value.</param>
    public static Leaf Constant(string text) => new OfText(JsonEncodedText.Encode(text));

    /// <summary>A value that only its scalar can serialize.</summary>
    /// <param name="resolver">Reads the value.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="options">How what it gives is written.</param>
    public static Leaf Serialized(IPureResolver resolver, ScalarGraphType scalar, JsonSerializerOptions options) =>
        new OfScalar(resolver, scalar, options);

    private sealed class OfText(JsonEncodedText text) : Leaf
    {
        public override bool Write(object source, Utf8JsonWriter json)
        {
            json.WriteStringValue(text);
            return true;
        }
    }

    private sealed class OfScalar(IPureResolver resolver, ScalarGraphType scalar, JsonSerializerOptions options) : Leaf
    {
        public override bool Write(object source, Utf8JsonWriter json)
        {
            if (scalar.Serialize(resolver.Resolve(source)) is not { } value)
                return false;
            ScalarJson.Write(json, value, options);
            return true;
        }
    }
}

/// <summary>Reads and writes a value without a box in between.</summary>
/// <typeparam name="TSource">The object.</typeparam>
/// <typeparam name="T">The value.</typeparam>
/// <param name="read">Reads the value.</param>
/// <param name="write">Writes a value that is not null.</param>
internal sealed class Leaf<TSource, T>(Func<TSource, T> read, Action<Utf8JsonWriter, T> write) : Leaf
    where TSource : class
{
    /// <inheritdoc/>
    public override bool Write(object source, Utf8JsonWriter json)
    {
        var value = read((TSource)source);
        if (value is null)
            return false;
        write(json, value);
        return true;
    }
}
