using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Structures in SDMX-ML 2.1.</summary>
public static class StructureMessage
{
    /// <summary>Writes structures.</summary>
    /// <param name="structures">The structures, in the order of messages.</param>
    /// <param name="release">The release that they describe.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> structures, Release release, Stream stream)
    {
        using var xml = SdmxXml.Create(stream);
        xml.StartMessage("Structure", ("str", SdmxXml.Structure));
        xml.WriteHeader("STRUCTURES", release);
        xml.WriteStartElement("mes", "Structures", SdmxXml.Message);
        foreach (var kind in structures.GroupBy(one => one.Artefact.Kind))
        {
            xml.Start(kind.Key.Container);
            foreach (var (artefact, detail) in kind)
                xml.WriteArtefact(artefact, detail);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteArtefact(this XmlWriter xml, Artefact artefact, StructureDetail detail)
    {
        xml.Start(artefact.Kind.Class);
        xml.WriteAttributeString("id", artefact.Id);
        xml.WriteAttributeString("agencyID", artefact.Agency);
        xml.WriteAttributeString("version", SdmxAgency.Version);
        xml.WriteAttributeString("urn", artefact.Urn);
        if (artefact is not ContentConstraint)
            xml.WriteAttributeString("isFinal", "false");
        if (artefact is ItemScheme { IsPartial: true })
            xml.WriteAttributeString("isPartial", "true");
        if (artefact is ContentConstraint constraint)
            xml.WriteAttributeString("type", constraint.IsActual ? "Actual" : "Allowed");
        if (detail != StructureDetail.Full)
            xml.WriteAttributeString("isExternalReference", "true");
        if (artefact is ContentConstraint { Observations: { } count } && detail == StructureDetail.Full)
            xml.WriteCount(count);
        xml.WriteTexts("Name", artefact.Name);
        if (artefact.Description is { } description && detail != StructureDetail.Stub)
            xml.WriteTexts("Description", description);
        if (detail == StructureDetail.Full)
            xml.WriteContent(artefact);
        xml.WriteEndElement();
    }

    private static void WriteContent(this XmlWriter xml, Artefact artefact)
    {
        switch (artefact)
        {
            case ItemScheme scheme:
                foreach (var item in scheme.Items)
                    xml.WriteItem(scheme, item);
                break;
            case FlowArtefact flow:
                xml.Start("Structure");
                xml.WriteReference(flow.Structure);
                xml.WriteEndElement();
                break;
            case Categorisation categorisation:
                xml.Start("Source");
                xml.WriteReference(categorisation.Flow);
                xml.WriteEndElement();
                xml.Start("Target");
                xml.WriteItemReference(categorisation.Scheme, categorisation.Category.Id);
                xml.WriteEndElement();
                break;
            case DataStructure structure:
                DataStructureContent.Write(xml, structure);
                break;
            case ContentConstraint constraint:
                ConstraintContent.Write(xml, constraint);
                break;
        }
    }

    private static void WriteItem(this XmlWriter xml, ItemScheme scheme, SchemeItem item)
    {
        xml.Start(scheme.Kind.ItemClass!);
        xml.WriteAttributeString("id", item.Id);
        xml.WriteAttributeString("urn", scheme.UrnOf(item));
        xml.WriteTexts("Name", item.Name);
        if (item.Description is { } description)
            xml.WriteTexts("Description", description);
        xml.WriteEndElement();
    }

    private static void WriteCount(this XmlWriter xml, long count)
    {
        xml.WriteStartElement("com", "Annotations", SdmxXml.Common);
        xml.WriteStartElement("com", "Annotation", SdmxXml.Common);
        xml.WriteAttributeString("id", "obs_count");
        xml.WriteElementString("com", "AnnotationTitle", SdmxXml.Common, XmlConvert.ToString(count));
        xml.WriteElementString("com", "AnnotationType", SdmxXml.Common, "sdmx_metrics");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
