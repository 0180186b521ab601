using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>An error in SDMX-JSON.</summary>
public static class JsonError
{
    /// <summary>Writes an error.</summary>
    /// <param name="code">Its number among the errors of SDMX.</param>
    /// <param name="text">What is wrong, and what would be right.</param>
    /// <param name="language">The preferred language.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(int code, LocalizedText text, Language language, Stream stream)
    {
        using var json = SdmxJson.Create(stream);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteNumber("code", code);
        json.WriteNames("title", text, language);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
