using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Structures in SDMX-JSON.</summary>
public static class StructureJson
{
    private static readonly Dictionary<ArtefactKind, string> Items = new()
    {
        [ArtefactKind.AgencyScheme] = "agencies",
        [ArtefactKind.CategoryScheme] = "categories",
        [ArtefactKind.Codelist] = "codes",
        [ArtefactKind.ConceptScheme] = "concepts",
    };

    /// <summary>Writes structures.</summary>
    /// <param name="standard">The generation of the standard.</param>
    /// <param name="structures">The structures.</param>
    /// <param name="release">The release that they describe.</param>
    /// <param name="language">The preferred language.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(
        SdmxStandard standard,
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
        foreach (var kind in standard.ByKind(structures))
        {
            json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName($"{standard.NamesOf(kind.Key).Class}s"));
            foreach (var (artefact, detail) in kind)
                json.WriteArtefact(standard, artefact, detail, language);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtefact(
        this Utf8JsonWriter json,
        SdmxStandard standard,
        Artefact artefact,
        StructureDetail detail,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("id", artefact.Id);
        json.WriteString("agencyID", artefact.Agency);
        json.WriteString("version", standard.VersionOf(artefact));
        if (standard == SdmxStandard.Sdmx21)
            json.WriteBoolean("isFinal", value: false);
        if (detail != StructureDetail.Full)
            json.WriteBoolean("isExternalReference", value: true);
        json.WriteLink("self", standard.UrnOf(artefact));
        json.WriteNames("name", artefact.Name, language);
        if (artefact.Description is { } description && detail != StructureDetail.Stub)
            json.WriteNames("description", description, language);
        if (detail == StructureDetail.Full)
            json.WriteContent(standard, artefact, language);
        json.WriteEndObject();
    }

    private static void WriteContent(this Utf8JsonWriter json, SdmxStandard standard, Artefact artefact, Language language)
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
                json.WriteString("structure", standard.UrnOf(flow.Structure));
                break;
            case Categorisation categorisation:
                json.WriteString("source", standard.UrnOf(categorisation.Flow));
                json.WriteString("target", standard.UrnOf(categorisation.Scheme, categorisation.Category));
                break;
            case DataStructure structure:
                JsonDataStructure.Write(json, standard, structure);
                break;
            case ContentConstraint constraint:
                JsonConstraint.Write(json, standard, constraint);
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
