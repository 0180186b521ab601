using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Dimensions, attributes and the measure of a data structure in SDMX-ML.</summary>
internal static class DataStructureContent
{
    public static void Write(SdmxXml xml, DataStructure structure)
    {
        var measure = xml.Standard == SdmxStandard.Sdmx21 ? "PrimaryMeasure" : "Measure";
        xml.StartStructure("DataStructureComponents");
        xml.StartList(structure, "DimensionList", "DimensionDescriptor");
        foreach (var (place, dimension) in structure.Dimensions.Index())
            xml.WriteDimension(structure, "Dimension", dimension, place + 1);
        // In SDMX 3.0 the dimension of time has no position.
        xml.WriteDimension(
            structure,
            "TimeDimension",
            structure.Time,
            xml.Standard == SdmxStandard.Sdmx21 ? structure.Dimensions.Count + 1 : null
        );
        xml.End();
        xml.StartList(structure, "AttributeList", "AttributeDescriptor");
        foreach (var attribute in structure.Attributes)
            xml.WriteAttribute(structure, attribute);
        xml.End();
        xml.StartList(structure, "MeasureList", "MeasureDescriptor");
        xml.StartComponent(structure, measure, measure, structure.Value);
        xml.WriteConcept(structure, structure.Value);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void StartList(this SdmxXml xml, DataStructure structure, string element, string id)
    {
        xml.StartStructure(element);
        xml.Attribute("id", id);
        xml.Attribute("urn", xml.Standard.UrnOf(structure, id, id));
    }

    private static void StartComponent(this SdmxXml xml, DataStructure structure, string element, string type, Component component)
    {
        xml.StartStructure(element);
        xml.Attribute("id", component.Id);
        xml.Attribute("urn", xml.Standard.UrnOf(structure, type, component.Id));
    }

    private static void WriteDimension(this SdmxXml xml, DataStructure structure, string element, Component dimension, int? position)
    {
        xml.StartComponent(structure, element, element, dimension);
        if (position is { } place)
            xml.Attribute("position", SdmxMessage.Number(place));
        xml.WriteConcept(structure, dimension);
        xml.End();
    }

    private static void WriteAttribute(this SdmxXml xml, DataStructure structure, Component attribute)
    {
        var is21 = xml.Standard == SdmxStandard.Sdmx21;
        xml.StartComponent(structure, "Attribute", "DataAttribute", attribute);
        if (is21)
            xml.Attribute("assignmentStatus", "Mandatory");
        else
            xml.Attribute("usage", "mandatory");
        xml.WriteConcept(structure, attribute);
        xml.StartStructure("AttributeRelationship");
        switch (attribute.Attachment)
        {
            case Attachment.Measure:
                xml.LocalReference("Dimension", SdmxIds.Measure);
                break;
            case Attachment.DataSet:
                xml.StartStructure(is21 ? "None" : "Dataflow");
                xml.End();
                break;
            default:
                if (is21)
                {
                    xml.LocalReference("PrimaryMeasure", SdmxIds.Value);
                }
                else
                {
                    xml.StartStructure("Observation");
                    xml.End();
                }

                break;
        }

        xml.End();
        xml.End();
    }

    private static void WriteConcept(this SdmxXml xml, DataStructure structure, Component component)
    {
        xml.Reference("ConceptIdentity", structure.Concepts, structure.Concepts.Find(component.Id)!);
        xml.StartStructure("LocalRepresentation");
        if (component.Codes is { } codes)
        {
            xml.Reference("Enumeration", codes);
        }
        else
        {
            xml.StartStructure("TextFormat");
            xml.Attribute("textType", component.TextType);
            xml.End();
        }

        xml.End();
    }
}
