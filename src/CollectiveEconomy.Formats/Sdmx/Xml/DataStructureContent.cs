using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Dimensions, attributes and the measure of a data structure in SDMX-ML 2.1.</summary>
internal static class DataStructureContent
{
    public static void Write(XmlWriter xml, DataStructure structure)
    {
        xml.Start("DataStructureComponents");
        xml.StartList(structure, "DimensionList", "DimensionDescriptor");
        foreach (var (place, dimension) in structure.Dimensions.Index())
            xml.WriteDimension(structure, "Dimension", dimension, place + 1);
        xml.WriteDimension(structure, "TimeDimension", structure.Time, structure.Dimensions.Count + 1);
        xml.WriteEndElement();
        xml.StartList(structure, "AttributeList", "AttributeDescriptor");
        foreach (var attribute in structure.Attributes)
            xml.WriteAttribute(structure, attribute);
        xml.WriteEndElement();
        xml.StartList(structure, "MeasureList", "MeasureDescriptor");
        xml.StartComponent(structure, "PrimaryMeasure", "PrimaryMeasure", structure.Value);
        xml.WriteConcept(structure, structure.Value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartList(this XmlWriter xml, DataStructure structure, string element, string id)
    {
        xml.Start(element);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("urn", structure.UrnOf(id, id));
    }

    private static void StartComponent(this XmlWriter xml, DataStructure structure, string element, string type, Component component)
    {
        xml.Start(element);
        xml.WriteAttributeString("id", component.Id);
        xml.WriteAttributeString("urn", structure.UrnOf(type, component.Id));
    }

    private static void WriteDimension(this XmlWriter xml, DataStructure structure, string element, Component dimension, int position)
    {
        xml.StartComponent(structure, element, element, dimension);
        xml.WriteAttributeString("position", SdmxXml.Text(position));
        xml.WriteConcept(structure, dimension);
        xml.WriteEndElement();
    }

    private static void WriteAttribute(this XmlWriter xml, DataStructure structure, Component attribute)
    {
        xml.StartComponent(structure, "Attribute", "DataAttribute", attribute);
        xml.WriteAttributeString("assignmentStatus", "Mandatory");
        xml.WriteConcept(structure, attribute);
        xml.Start("AttributeRelationship");
        switch (attribute.Attachment)
        {
            case Attachment.Measure:
                xml.Start("Dimension");
                xml.WriteLocalReference(SdmxIds.Measure);
                xml.WriteEndElement();
                break;
            case Attachment.DataSet:
                xml.Start("None");
                xml.WriteEndElement();
                break;
            default:
                xml.Start("PrimaryMeasure");
                xml.WriteLocalReference(SdmxIds.Value);
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteConcept(this XmlWriter xml, DataStructure structure, Component component)
    {
        xml.Start("ConceptIdentity");
        xml.WriteItemReference(structure.Concepts, component.Id);
        xml.WriteEndElement();
        xml.Start("LocalRepresentation");
        if (component.Codes is { } codes)
        {
            xml.Start("Enumeration");
            xml.WriteReference(codes);
            xml.WriteEndElement();
        }
        else
        {
            xml.Start("TextFormat");
            xml.WriteAttributeString("textType", component.TextType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLocalReference(this XmlWriter xml, string id)
    {
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("id", id);
        xml.WriteEndElement();
    }
}
