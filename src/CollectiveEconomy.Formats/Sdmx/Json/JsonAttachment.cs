using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>To what an attribute is attached, in SDMX-JSON 1.0.</summary>
internal static class JsonAttachment
{
    public static void Write(Utf8JsonWriter json, string name, Attachment attachment)
    {
        json.WriteStartObject(name);
        switch (attachment)
        {
            case Attachment.Measure:
                json.WriteStartArray("dimensions");
                json.WriteStringValue(SdmxIds.Measure);
                json.WriteEndArray();
                break;
            case Attachment.DataSet:
                json.WriteStartObject("none");
                json.WriteEndObject();
                break;
            default:
                json.WriteString("primaryMeasure", SdmxIds.Value);
                break;
        }

        json.WriteEndObject();
    }
}
