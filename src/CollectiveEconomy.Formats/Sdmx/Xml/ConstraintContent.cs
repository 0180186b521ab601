using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>What a constraint says of its dataflow, in SDMX-ML. The values of 3.0 are elements of structures; those of 2.1 are common ones.</summary>
internal static class ConstraintContent
{
    public static void Write(SdmxXml xml, ContentConstraint constraint)
    {
        xml.StartStructure("ConstraintAttachment");
        xml.Reference("Dataflow", constraint.Flow);
        xml.End();
        xml.StartStructure("CubeRegion");
        xml.Attribute("include", "true");
        foreach (var (dimension, codes) in constraint.Values)
        {
            xml.StartValues(dimension.Id);
            foreach (var code in codes)
            {
                xml.StartValue("Value");
                xml.Text(code);
                xml.End();
            }

            xml.End();
        }

        if (constraint is { FirstYear: { } first, LastYear: { } last })
        {
            xml.StartValues(SdmxIds.Time);
            xml.StartValue("TimeRange");
            xml.WritePeriod("StartPeriod", first);
            xml.WritePeriod("EndPeriod", last);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    private static void StartValues(this SdmxXml xml, string dimension)
    {
        xml.StartValue("KeyValue");
        xml.Attribute("id", dimension);
    }

    private static void WritePeriod(this SdmxXml xml, string name, int year)
    {
        xml.StartValue(name);
        xml.Attribute("isInclusive", "true");
        xml.Text(SdmxMessage.Number(year));
        xml.End();
    }

    private static void StartValue(this SdmxXml xml, string name)
    {
        if (xml.Standard == SdmxStandard.Sdmx21)
            xml.StartCommon(name);
        else
            xml.StartStructure(name);
    }
}
