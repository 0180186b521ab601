using System.Text.Json;
using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// Writes the data of a planned execution. A field that is read and written in one step can fail as late as here; what was written is then dropped,
/// since errors come before data, and the data is written again without what they make null.
/// </summary>
/// <param name="execution">The execution, in which all else is resolved.</param>
/// <param name="options">How values are written.</param>
internal sealed class DataWriter(PlanExecution execution, JsonSerializerOptions options)
{
    private int _rows;

    /// <summary>The data; null when an error makes all of it null.</summary>
    /// <param name="expectedBytes">About how many bytes it has.</param>
    public ResponseData? Write(int expectedBytes)
    {
        var bytes = new PooledBuffer(expectedBytes);
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true });
        if (execution.Errors.Any || !Succeeds(json))
        {
            var root = Settled(execution.Root, json);
            execution.Errors.Sort();
            bytes.Clear();
            json.Reset();
            _rows = 0;
            if (root is null)
            {
                bytes.Dispose();
                return null;
            }

            WriteValue(root, json, isSettled: true);
        }

        json.Flush();
        return new ResponseData(bytes, Math.Max(1, _rows));
    }

    private bool Succeeds(Utf8JsonWriter json)
    {
        try
        {
            return WriteValue(execution.Root, json, isSettled: false);
        }
        catch (Exception)
        {
            // It is read again, and the error is made of that.
            return false;
        }
    }

    // False when a value is null that must not; of what is settled, never.
    private bool WriteValue(object? value, Utf8JsonWriter json, bool isSettled)
    {
        switch (value)
        {
            case ResponseObject one:
                return WriteObject(one, json, isSettled);
            case ResponseList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    if (item is ResponseObject)
                        _rows++;
                    if (!WriteValue(item, json, isSettled))
                        return false;
                }
                json.WriteEndArray();
                return true;
            case null:
                json.WriteNullValue();
                return true;
            default:
                ScalarJson.Write(json, value, options);
                return true;
        }
    }

    private bool WriteObject(ResponseObject one, Utf8JsonWriter json, bool isSettled)
    {
        json.WriteStartObject();
        foreach (var field in one.Selection.Fields)
        {
            json.WritePropertyName(field.Name);
            if (field.Leaf is null)
            {
                if (!WriteValue(one[field], json, isSettled))
                    return false;
            }
            else if (!Writes(field.Leaf, one, json, isSettled))
            {
                if (field.Shape.IsRequired)
                    return false;
                json.WriteNullValue();
            }
        }
        json.WriteEndObject();
        return true;
    }

    private static bool Writes(Leaf leaf, ResponseObject one, Utf8JsonWriter json, bool isSettled)
    {
        try
        {
            return leaf.Write(one.Source!, json);
        }
        catch (Exception) when (isSettled)
        {
            return false;
        }
    }

    /// <summary>Reads what is read last, for its errors, and makes null what null makes null.</summary>
    private object? Settled(object? value, Utf8JsonWriter dropped)
    {
        var stays = true;
        switch (value)
        {
            case ResponseObject one:
                foreach (var field in one.Selection.Fields)
                    stays &= HasValue(one, field, dropped) || !field.Shape.IsRequired;
                break;
            case ResponseList { Items: var items, ItemShape: var shape }:
                for (var index = 0; index < items.Count; index++)
                    stays &= (items[index] = Settled(items[index], dropped)) is not null || !shape.IsRequired;
                break;
        }

        return stays ? value : null;
    }

    private bool HasValue(ResponseObject one, FieldPlan field, Utf8JsonWriter dropped)
    {
        if (field.Leaf is null)
            return (one[field] = Settled(one[field], dropped)) is not null;
        try
        {
            return field.Leaf.Write(one.Source!, dropped)
                || (field.Shape.IsRequired ? throw PlanErrors.NullOf(field, field.Definition.ResolvedType!) : false);
        }
        catch (Exception error)
        {
            execution.Errors.Add(one.Turn, new ResponsePlace(one, field), error);
            return false;
        }
    }
}
