using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>The structure of data in a header: in 2.1 the data structure, in 3.0 the dataflow, which is what queries name there.</summary>
internal static class DataHeader
{
    /// <summary>The artefact that describes the data.</summary>
    public static Artefact DescribedBy(this DataSet data, SdmxStandard standard) =>
        standard == SdmxStandard.Sdmx21 ? data.Structure : new FlowArtefact(data.Structure);

    /// <summary>Writes it.</summary>
    /// <param name="xml">The message.</param>
    /// <param name="data">The data.</param>
    /// <param name="space">Namespace of structure-specific data; null for generic data.</param>
    public static void WriteStructure(this SdmxXml xml, DataSet data, string? space = null)
    {
        xml.StartOfMessage("Structure");
        xml.Attribute("structureID", data.Structure.Id);
        if (space is not null)
            xml.Attribute("namespace", space);
        xml.Attribute("dimensionAtObservation", data.ObservationLevel);
        xml.StartCommon(xml.Standard == SdmxStandard.Sdmx21 ? "Structure" : "StructureUsage");
        xml.Reference(data.DescribedBy(xml.Standard));
        xml.End();
        xml.End();
    }
}
