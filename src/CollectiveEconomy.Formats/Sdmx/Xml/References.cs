using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>References from one structure to another.</summary>
internal static class References
{
    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("str", name, SdmxXml.Structure);

    public static void WriteReference(this XmlWriter xml, Artefact artefact)
    {
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("id", artefact.Id);
        xml.WriteAttributeString("version", SdmxAgency.Version);
        xml.WriteAttributeString("agencyID", artefact.Agency);
        xml.WriteAttributeString("package", artefact.Kind.Package);
        xml.WriteAttributeString("class", artefact.Kind.Class);
        xml.WriteEndElement();
    }

    public static void WriteItemReference(this XmlWriter xml, ItemScheme scheme, string item)
    {
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("id", item);
        xml.WriteAttributeString("maintainableParentID", scheme.Id);
        xml.WriteAttributeString("maintainableParentVersion", SdmxAgency.Version);
        xml.WriteAttributeString("agencyID", scheme.Agency);
        xml.WriteAttributeString("package", scheme.Kind.Package);
        xml.WriteAttributeString("class", scheme.Kind.ItemClass);
        xml.WriteEndElement();
    }
}
