using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Dimensions, attributes and the measure of a data structure in SDMX-JSON 1.0.</summary>
internal static class JsonDataStructure
{
    public static void Write(Utf8JsonWriter json, DataStructure structure)
    {
        json.WriteStartObject("dataStructureComponents");
        json.StartList("dimensionList", "DimensionDescriptor");
        json.WriteStartArray("dimensions");
        foreach (var (place, dimension) in structure.Dimensions.Index())
            json.WriteComponent(structure, dimension, place + 1);
        json.WriteEndArray();
        json.WriteStartArray("timeDimensions");
        json.WriteComponent(structure, structure.Time, structure.Dimensions.Count + 1);
        json.WriteEndArray();
        json.WriteEndObject();
        json.StartList("attributeList", "AttributeDescriptor");
        json.WriteStartArray("attributes");
        foreach (var attribute in structure.Attributes)
            json.WriteComponent(structure, attribute);
        json.WriteEndArray();
        json.WriteEndObject();
        json.StartList("measureList", "MeasureDescriptor");
        json.WritePropertyName("primaryMeasure");
        json.WriteComponent(structure, structure.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartList(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
    }

    private static void WriteComponent(this Utf8JsonWriter json, DataStructure structure, Component component, int? position = null)
    {
        json.WriteStartObject();
        json.WriteString("id", component.Id);
        json.WriteString("conceptIdentity", structure.Concepts.UrnOf(structure.Concepts.Find(component.Id)!));
        json.WriteStartObject("localRepresentation");
        if (component.Codes is { } codes)
        {
            json.WriteString("enumeration", codes.Urn);
        }
        else
        {
            json.WriteStartObject("textFormat");
            json.WriteString("textType", component.TextType);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (position is { } place)
            json.WriteNumber("position", place);
        else if (component != structure.Value)
        {
            json.WriteString("assignmentStatus", "Mandatory");
            JsonAttachment.Write(json, "attributeRelationship", component.Attachment);
        }

        json.WriteEndObject();
    }
}
