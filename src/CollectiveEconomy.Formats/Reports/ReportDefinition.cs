using System.Text.Json;
using System.Text.Json.Serialization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A report by name and version: a file of <c>schema/reports</c>.</summary>
public sealed record ReportDefinition
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Name in lower case with hyphens; that of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Number that grows whenever the report has other figures or another form.</summary>
    public required int Version { get; init; }

    /// <summary>Title in Vietnamese; <c>{year}</c> is filled in.</summary>
    public required string TitleVi { get; init; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>What it can be asked for.</summary>
    public required IReadOnlyList<ReportParameter> Parameters { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<ReportSheet> Sheets { get; init; }

    /// <summary>The title in both languages.</summary>
    [JsonIgnore]
    public LocalizedText Title => new(TitleVi, TitleEn);

    /// <summary>Reads a definition.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ReportDefinition Read(Stream json) =>
        JsonSerializer.Deserialize<ReportDefinition>(json, Json) ?? throw new JsonException("The definition is null.");
}
