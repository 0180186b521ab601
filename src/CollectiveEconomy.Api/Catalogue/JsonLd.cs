using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Catalogue;

/// <summary>Values of JSON-LD.</summary>
internal static class JsonLd
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/ld+json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text in both languages.</summary>
    public static object Text(LocalizedText text) =>
        new[]
        {
            new Dictionary<string, string> { ["@value"] = text.Vi, ["@language"] = "vi" },
            new Dictionary<string, string> { ["@value"] = text.En, ["@language"] = "en" },
        };

    /// <summary>A thing that is described at an address.</summary>
    public static object Id(string address) => new Dictionary<string, string> { ["@id"] = address };

    /// <summary>A moment.</summary>
    public static object Moment(DateTimeOffset moment) =>
        Typed(moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), "xsd:dateTime");

    /// <summary>A day.</summary>
    public static object Day(DateOnly day) => Typed(day.ToString("O", CultureInfo.InvariantCulture), "xsd:date");

    /// <summary>A document as text.</summary>
    public static string Write(IReadOnlyDictionary<string, object> document) => JsonSerializer.Serialize(document, Json);

    private static Dictionary<string, string> Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };
}
