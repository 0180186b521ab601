using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>What all messages of SDMX-JSON have in common: 1.0 goes with SDMX 2.1, and 2.0 with SDMX 3.0.</summary>
internal static class SdmxJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Create(Stream stream) => new(stream, Options);

    public static void WriteMeta(this Utf8JsonWriter json, string id, Release release, Language language)
    {
        json.WriteStartObject("meta");
        json.WriteString("id", SdmxMessage.IdOf(id, release));
        json.WriteBoolean("test", release.IsSynthetic);
        json.WriteString("prepared", SdmxMessage.Moment(release.PublishedAt));
        json.WriteStartArray("contentLanguages");
        json.WriteStringValue("vi");
        json.WriteStringValue("en");
        json.WriteEndArray();
        json.WriteStartObject("sender");
        json.WriteString("id", SdmxAgency.Id);
        json.WriteNames("name", SdmxAgency.Name, language);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A reference to a structure.</summary>
    public static void WriteLink(this Utf8JsonWriter json, string relation, string urn)
    {
        json.WriteStartArray("links");
        json.WriteStartObject();
        json.WriteString("rel", relation);
        json.WriteString("urn", urn);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A text in the preferred language, and in both.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, LocalizedText text, Language language)
    {
        json.WriteString(name, text.In(language));
        json.WriteStartObject($"{name}s");
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
