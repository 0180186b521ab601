using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>What a constraint says of its dataflow, in SDMX-ML 2.1.</summary>
internal static class ConstraintContent
{
    public static void Write(XmlWriter xml, ContentConstraint constraint)
    {
        xml.Start("ConstraintAttachment");
        xml.Start("Dataflow");
        xml.WriteReference(constraint.Flow);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Start("CubeRegion");
        xml.WriteAttributeString("include", "true");
        foreach (var (dimension, codes) in constraint.Values)
        {
            xml.StartValues(dimension.Id);
            foreach (var code in codes)
                xml.WriteElementString("com", "Value", SdmxXml.Common, code);
            xml.WriteEndElement();
        }

        if (constraint is { FirstYear: { } first, LastYear: { } last })
        {
            xml.StartValues(SdmxIds.Time);
            xml.WriteStartElement("com", "TimeRange", SdmxXml.Common);
            xml.WritePeriod("StartPeriod", first);
            xml.WritePeriod("EndPeriod", last);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartValues(this XmlWriter xml, string dimension)
    {
        xml.WriteStartElement("com", "KeyValue", SdmxXml.Common);
        xml.WriteAttributeString("id", dimension);
    }

    private static void WritePeriod(this XmlWriter xml, string name, int year)
    {
        xml.WriteStartElement("com", name, SdmxXml.Common);
        xml.WriteAttributeString("isInclusive", "true");
        xml.WriteString(SdmxXml.Text(year));
        xml.WriteEndElement();
    }
}
