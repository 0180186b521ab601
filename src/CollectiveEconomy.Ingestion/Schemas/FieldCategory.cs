using System.Text.Json.Serialization;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>A value that a column may have, where no codelist of the register says so.</summary>
public sealed record FieldCategory
{
    /// <summary>The code.</summary>
    public required string Value { get; init; }

    /// <summary>Name in Vietnamese.</summary>
    public required string Label { get; init; }

    /// <summary>Name in English.</summary>
    [JsonPropertyName("ce:labelEn")]
    public required string LabelEn { get; init; }
}
