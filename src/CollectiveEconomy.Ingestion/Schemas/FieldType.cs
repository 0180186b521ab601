using System.Text.Json.Serialization;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>What the values of a column are; Frictionless Table Schema has a word for each.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FieldType>))]
public enum FieldType
{
    /// <summary>A text or a code.</summary>
    [JsonStringEnumMemberName("string")]
    Text,

    /// <summary>A whole number.</summary>
    [JsonStringEnumMemberName("integer")]
    WholeNumber,

    /// <summary>A number with decimals, of which two are kept.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>A day.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>Yes or no.</summary>
    [JsonStringEnumMemberName("boolean")]
    Flag,

    /// <summary>A calendar year.</summary>
    [JsonStringEnumMemberName("year")]
    Year,
}
