using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Dimensions, attributes and the measure of a data structure in SDMX-JSON.</summary>
internal static class JsonDataStructure
{
    public static void Write(Utf8JsonWriter json, SdmxStandard standard, DataStructure structure)
    {
        var is21 = standard == SdmxStandard.Sdmx21;
        json.WriteStartObject("dataStructureComponents");
        json.StartList("dimensionList", "DimensionDescriptor");
        json.WriteStartArray("dimensions");
        foreach (var (place, dimension) in structure.Dimensions.Index())
            json.WriteComponent(standard, structure, dimension, place + 1);
        json.WriteEndArray();
        if (is21)
        {
            json.WriteStartArray("timeDimensions");
            json.WriteComponent(standard, structure, structure.Time, structure.Dimensions.Count + 1);
            json.WriteEndArray();
        }
        else
        {
            json.WritePropertyName("timeDimension");
            json.WriteComponent(standard, structure, structure.Time);
        }

        json.WriteEndObject();
        json.StartList("attributeList", "AttributeDescriptor");
        json.WriteStartArray("attributes");
        foreach (var attribute in structure.Attributes)
            json.WriteComponent(standard, structure, attribute);
        json.WriteEndArray();
        json.WriteEndObject();
        json.StartList("measureList", "MeasureDescriptor");
        if (is21)
        {
            json.WritePropertyName("primaryMeasure");
            json.WriteComponent(standard, structure, structure.Value);
        }
        else
        {
            json.WriteStartArray("measures");
            json.WriteComponent(standard, structure, structure.Value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartList(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
    }

    private static void WriteComponent(
        this Utf8JsonWriter json,
        SdmxStandard standard,
        DataStructure structure,
        Component component,
        int? position = null
    )
    {
        json.WriteStartObject();
        json.WriteString("id", component.Id);
        json.WriteString("conceptIdentity", standard.UrnOf(structure.Concepts, structure.Concepts.Find(component.Id)!));
        json.WriteRepresentation(standard, component);
        if (position is { } place)
        {
            json.WriteNumber("position", place);
        }
        else if (structure.Attributes.Contains(component))
        {
            if (standard == SdmxStandard.Sdmx21)
                json.WriteString("assignmentStatus", "Mandatory");
            else
                json.WriteString("usage", "mandatory");
            JsonAttachment.Write(json, standard, "attributeRelationship", component.Attachment);
        }

        json.WriteEndObject();
    }

    private static void WriteRepresentation(this Utf8JsonWriter json, SdmxStandard standard, Component component)
    {
        json.WriteStartObject("localRepresentation");
        if (component.Codes is { } codes)
        {
            json.WriteString("enumeration", standard.UrnOf(codes));
        }
        else
        {
            var (format, type) = standard == SdmxStandard.Sdmx21 ? ("textFormat", "textType") : ("format", "dataType");
            json.WriteStartObject(format);
            json.WriteString(type, component.TextType);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
