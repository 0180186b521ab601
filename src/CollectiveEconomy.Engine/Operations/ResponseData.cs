using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The data of a response, written already. It is put into one response only, and then given back.</summary>
/// <param name="bytes">The data as JSON.</param>
/// <param name="rows">Objects in its lists at every depth, and 1 where there are none.</param>
[JsonConverter(typeof(Converter))]
internal sealed class ResponseData(PooledBuffer bytes, int rows) : IDisposable
{
    /// <summary>Number of bytes.</summary>
    public int Bytes { get; } = bytes.Written.Length;

    /// <summary>Objects in its lists at every depth, and 1 where there are none.</summary>
    public int Rows => rows;

    /// <inheritdoc/>
    public void Dispose() => bytes.Dispose();

    private sealed class Converter : JsonConverter<ResponseData>
    {
        public override void Write(Utf8JsonWriter writer, ResponseData value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Written, skipInputValidation: true);

        public override ResponseData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    private ReadOnlySpan<byte> Written => bytes.Written;
}
