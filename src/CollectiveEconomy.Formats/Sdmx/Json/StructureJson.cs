using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Structures in SDMX-JSON 1.0.</summary>
public static class StructureJson
{
    private static readonly Dictionary<ArtefactKind, string> Containers = new()
    {
        [ArtefactKind.AgencyScheme] = "agencySchemes",
        [ArtefactKind.Dataflow] = "dataflows",
        [ArtefactKind.CategoryScheme] = "categorySchemes",
        [ArtefactKind.Categorisation] = "categorisations",
        [ArtefactKind.Codelist] = "codelists",
        [ArtefactKind.ConceptScheme] = "conceptSchemes",
        [ArtefactKind.DataStructure] = "dataStructures",
        [ArtefactKind.ContentConstraint] = "contentConstraints",
    };

    private static readonly Dictionary<ArtefactKind, string> Items = new()
    {
        [ArtefactKind.AgencyScheme] = "agencies",
        [ArtefactKind.CategoryScheme] = "categories",
        [ArtefactKind.Codelist] = "codes",
        [ArtefactKind.ConceptScheme] = "concepts",
    };

    /// <summary>Writes structures.</summary>
    /// <param name="structures">The structures, in the order of messages.</param>
    /// <param name="release">The release that they describe.</param>
    /// <param name="language">The preferred language.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(
        IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> structures,
        Release release,
        Language language,
        Stream stream
    )
    {
        using var json = SdmxJson.Create(stream);
        json.WriteStartObject();
        json.WriteMeta("STRUCTURES", release, language);
        json.WriteStartObject("data");
        foreach (var kind in structures.GroupBy(one => one.Artefact.Kind))
        {
            json.WriteStartArray(Containers[kind.Key]);
            foreach (var (artefact, detail) in kind)
                json.WriteArtefact(artefact, detail, language);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtefact(this Utf8JsonWriter json, Artefact artefact, StructureDetail detail, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", artefact.Id);
        json.WriteString("agencyID", artefact.Agency);
        json.WriteString("version", SdmxAgency.Version);
        json.WriteBoolean("isFinal", value: false);
        if (detail != StructureDetail.Full)
            json.WriteBoolean("isExternalReference", value: true);
        json.WriteLink("self", artefact.Urn);
        json.WriteNames("name", artefact.Name, language);
        if (artefact.Description is { } description && detail != StructureDetail.Stub)
            json.WriteNames("description", description, language);
        if (detail == StructureDetail.Full)
            json.WriteContent(artefact, language);
        json.WriteEndObject();
    }

    private static void WriteContent(this Utf8JsonWriter json, Artefact artefact, Language language)
    {
        switch (artefact)
        {
            case ItemScheme scheme:
                json.WriteBoolean("isPartial", scheme.IsPartial);
                json.WriteStartArray(Items[scheme.Kind]);
                foreach (var item in scheme.Items)
                    json.WriteItem(item, language);
                json.WriteEndArray();
                break;
            case FlowArtefact flow:
                json.WriteString("structure", flow.Structure.Urn);
                break;
            case Categorisation categorisation:
                json.WriteString("source", categorisation.Flow.Urn);
                json.WriteString("target", categorisation.Scheme.UrnOf(categorisation.Category));
                break;
            case DataStructure structure:
                JsonDataStructure.Write(json, structure);
                break;
            case ContentConstraint constraint:
                JsonConstraint.Write(json, constraint);
                break;
        }
    }

    private static void WriteItem(this Utf8JsonWriter json, SchemeItem item, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteNames("name", item.Name, language);
        if (item.Description is { } description)
            json.WriteNames("description", description, language);
        json.WriteEndObject();
    }
}
