using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>To what an attribute is attached, in SDMX-JSON.</summary>
internal static class JsonAttachment
{
    public static void Write(Utf8JsonWriter json, SdmxStandard standard, string name, Attachment attachment)
    {
        var is21 = standard == SdmxStandard.Sdmx21;
        json.WriteStartObject(name);
        switch (attachment)
        {
            case Attachment.Measure:
                json.WriteStartArray("dimensions");
                json.WriteStringValue(SdmxIds.Measure);
                json.WriteEndArray();
                break;
            case Attachment.DataSet:
                WriteEmpty(is21 ? "none" : "dataflow");
                break;
            default:
                if (is21)
                    json.WriteString("primaryMeasure", SdmxIds.Value);
                else
                    WriteEmpty("observation");
                break;
        }

        json.WriteEndObject();

        void WriteEmpty(string relationship)
        {
            json.WriteStartObject(relationship);
            json.WriteEndObject();
        }
    }
}
