using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Structures in SDMX-ML.</summary>
public static class StructureMessage
{
    /// <summary>Writes structures.</summary>
    /// <param name="standard">The generation of SDMX-ML.</param>
    /// <param name="structures">The structures.</param>
    /// <param name="release">The release that they describe.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(
        SdmxStandard standard,
        IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> structures,
        Release release,
        Stream stream
    )
    {
        using var xml = new SdmxXml(stream, standard);
        xml.StartStructures();
        xml.Header("STRUCTURES", release);
        xml.StartOfMessage("Structures");
        foreach (var kind in standard.ByKind(structures))
        {
            xml.StartStructure(standard.NamesOf(kind.Key).Container);
            foreach (var (artefact, detail) in kind)
                xml.WriteArtefact(artefact, detail);
            xml.End();
        }

        xml.End();
        xml.End();
    }

    private static void WriteArtefact(this SdmxXml xml, Artefact artefact, StructureDetail detail)
    {
        var is21 = xml.Standard == SdmxStandard.Sdmx21;
        xml.StartStructure(xml.Standard.NamesOf(artefact.Kind).Class);
        xml.Attribute("id", artefact.Id);
        xml.Attribute("agencyID", artefact.Agency);
        // In 3.0 the list of agencies has one version only, which is not written.
        if (is21 || artefact.Kind != ArtefactKind.AgencyScheme)
            xml.Attribute("version", xml.Standard.VersionOf(artefact));
        xml.Attribute("urn", xml.Standard.UrnOf(artefact));
        if (is21 && artefact is not ContentConstraint)
            xml.Attribute("isFinal", "false");
        if (artefact is ItemScheme { IsPartial: true })
            xml.Attribute("isPartial", "true");
        if (artefact is ContentConstraint constraint)
            xml.Attribute(is21 ? "type" : "role", constraint.Role);
        if (detail != StructureDetail.Full)
            xml.Attribute("isExternalReference", "true");
        if (artefact is ContentConstraint { Observations: { } count } && detail == StructureDetail.Full)
            xml.WriteCount(count);
        xml.Texts("Name", artefact.Name);
        if (artefact.Description is { } description && detail != StructureDetail.Stub)
            xml.Texts("Description", description);
        if (detail == StructureDetail.Full)
            xml.WriteContent(artefact);
        xml.End();
    }

    private static void WriteContent(this SdmxXml xml, Artefact artefact)
    {
        switch (artefact)
        {
            case ItemScheme scheme:
                foreach (var item in scheme.Items)
                    xml.WriteItem(scheme, item);
                break;
            case FlowArtefact flow:
                xml.Reference("Structure", flow.Structure);
                break;
            case Categorisation categorisation:
                xml.Reference("Source", categorisation.Flow);
                xml.Reference("Target", categorisation.Scheme, categorisation.Category);
                break;
            case DataStructure structure:
                DataStructureContent.Write(xml, structure);
                break;
            case ContentConstraint constraint:
                ConstraintContent.Write(xml, constraint);
                break;
        }
    }

    private static void WriteItem(this SdmxXml xml, ItemScheme scheme, SchemeItem item)
    {
        xml.StartStructure(scheme.Kind.ItemClass!);
        xml.Attribute("id", item.Id);
        xml.Attribute("urn", xml.Standard.UrnOf(scheme, item));
        xml.Texts("Name", item.Name);
        if (item.Description is { } description)
            xml.Texts("Description", description);
        xml.End();
    }

    private static void WriteCount(this SdmxXml xml, long count)
    {
        xml.StartCommon("Annotations");
        xml.StartCommon("Annotation");
        xml.Attribute("id", "obs_count");
        xml.Common("AnnotationTitle", XmlConvert.ToString(count));
        xml.Common("AnnotationType", "sdmx_metrics");
        xml.End();
        xml.End();
    }
}
