using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>What a constraint says of its dataflow, in SDMX-JSON.</summary>
internal static class JsonConstraint
{
    public static void Write(Utf8JsonWriter json, SdmxStandard standard, ContentConstraint constraint)
    {
        var is21 = standard == SdmxStandard.Sdmx21;
        json.WriteString(is21 ? "type" : "role", constraint.Role);
        if (constraint.Observations is { } count)
        {
            json.WriteStartArray("annotations");
            json.WriteStartObject();
            json.WriteString("id", "obs_count");
            json.WriteString("title", SdmxMessage.Number(count));
            json.WriteString("type", "sdmx_metrics");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("constraintAttachment");
        json.WriteStartArray("dataflows");
        json.WriteStringValue(standard.UrnOf(constraint.Flow));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("cubeRegions");
        json.WriteStartObject();
        json.WriteBoolean(is21 ? "isIncluded" : "include", value: true);
        json.WriteStartArray("keyValues");
        foreach (var (dimension, codes) in constraint.Values)
        {
            json.WriteStartObject();
            json.WriteString("id", dimension.Id);
            json.WriteStartArray("values");
            foreach (var code in codes)
                json.WriteStringValue(code);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (constraint is { FirstYear: { } first, LastYear: { } last })
            json.WriteYears(first, last);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteYears(this Utf8JsonWriter json, int first, int last)
    {
        json.WriteStartObject();
        json.WriteString("id", SdmxIds.Time);
        json.WriteStartObject("timeRange");
        foreach (var (name, year) in new[] { ("startPeriod", first), ("endPeriod", last) })
        {
            json.WriteStartObject(name);
            json.WriteString("period", SdmxMessage.Number(year));
            json.WriteBoolean("isInclusive", value: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
