using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL;
using GraphQL.Execution;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Writes an answer as JSON: errors, data, extensions. A plain value is written by what it is; GraphQL.NET looks for a converter of each.</summary>
internal sealed class ExecutionResultConverter : JsonConverter<ExecutionResult>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExecutionResult value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Errors is { Count: > 0 } errors)
        {
            writer.WritePropertyName("errors");
            JsonSerializer.Serialize(writer, errors, options);
        }
        if (value.Executed)
        {
            writer.WritePropertyName("data");
            WriteAny(writer, value.Data, options);
        }
        if (value.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions");
            JsonSerializer.Serialize(writer, extensions, options);
        }
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ExecutionResult).IsAssignableFrom(typeToConvert);

    /// <summary>Answers are never read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ExecutionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    private static void WriteAny(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ValueExecutionNode leaf:
                WriteAny(writer, leaf.Result, options);
                break;
            case PreparedObjectNode { SubFields: not null, Selected: { } selected } known:
                writer.WriteStartObject();
                for (var place = 0; place < selected.Length; place++)
                {
                    writer.WritePropertyName(selected[place].Written);
                    WriteAny(writer, known[place], options);
                }
                writer.WriteEndObject();
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                writer.WriteStartObject();
                foreach (var field in fields)
                {
                    writer.WritePropertyName(field.Name!);
                    WriteAny(writer, field, options);
                }
                writer.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteAny(writer, item, options);
                writer.WriteEndArray();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case ArrayExecutionNode list:
                JsonSerializer.Serialize(writer, list.SerializedResult, options);
                break;
            case null or ObjectExecutionNode:
                writer.WriteNullValue();
                break;
            case ExecutionNode node:
                WriteAny(writer, node.ToValue(), options);
                break;
            default:
                JsonSerializer.Serialize(writer, value, options);
                break;
        }
    }
}
