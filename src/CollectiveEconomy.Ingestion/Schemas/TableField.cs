using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>A column of a table that may be handed in.</summary>
public sealed record TableField
{
    /// <summary>Name, which always serves as a heading.</summary>
    public required string Name { get; init; }

    /// <summary>Vietnamese heading.</summary>
    public required string Title { get; init; }

    /// <summary>English heading.</summary>
    [JsonPropertyName("ce:titleEn")]
    public required string TitleEn { get; init; }

    /// <summary>What else a sender must know, in Vietnamese; null when the heading says it all.</summary>
    public string? Description { get; init; }

    /// <summary>What else a sender must know, in English; null when the heading says it all.</summary>
    [JsonPropertyName("ce:descriptionEn")]
    public string? DescriptionEn { get; init; }

    /// <summary>Further headings under which senders know the column.</summary>
    [JsonPropertyName("ce:aliases")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What its values are.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Unit of its numbers; null when they have none.</summary>
    [JsonPropertyName("ce:unit")]
    public string? Unit { get; init; }

    /// <summary>Column whose code determines the unit of its numbers; null when none does.</summary>
    [JsonPropertyName("ce:unitFrom")]
    public string? UnitFrom { get; init; }

    /// <summary>What is usual for its figures; null when its unit says it all.</summary>
    [JsonPropertyName("ce:usual")]
    public FieldUsual? Usual { get; init; }

    /// <summary>Whether it states when something happened, so that the day has come.</summary>
    [JsonPropertyName("ce:past")]
    public bool IsPast { get; init; }

    /// <summary>
    /// Name of the property that says how exactly the day is known, so that a month or year is enough; null when a day is needed.
    /// </summary>
    [JsonPropertyName("ce:precision")]
    public string? PrecisionProperty { get; init; }

    /// <summary>Codelist of the register to which its codes belong; null when they belong to none.</summary>
    [JsonPropertyName("ce:codelist")]
    public string? Codelist { get; init; }

    /// <summary>The codes that it may have; empty when a codelist or another table has them, or it has none.</summary>
    public IReadOnlyList<FieldCategory> Categories { get; init; } = [];

    /// <summary>Words for yes; empty unless it is a boolean.</summary>
    public IReadOnlyList<string> TrueValues { get; init; } = [];

    /// <summary>Words for no; empty unless it is a boolean.</summary>
    public IReadOnlyList<string> FalseValues { get; init; } = [];

    /// <summary>An example of a value; null when none is needed.</summary>
    public string? Example { get; init; }

    /// <summary>Bounds on its values.</summary>
    public FieldConstraints Constraints { get; init; } = new();

    /// <summary>Name of the property of the record, where it is not the field's name written in one.</summary>
    [JsonPropertyName("ce:property")]
    public string? PropertyName { get; init; }

    /// <summary>Column from which the value follows when this one is missing; null when it follows from none.</summary>
    [JsonPropertyName("ce:derivedFrom")]
    public string? DerivedFrom { get; init; }

    /// <summary>Column whose day decides between codes of one name; null when names are unique.</summary>
    [JsonPropertyName("ce:decidedBy")]
    public string? DecidedBy { get; init; }

    /// <summary>Whether its texts are numbers as their source printed them.</summary>
    [JsonPropertyName("ce:isPrinted")]
    public bool IsPrinted { get; init; }

    /// <summary>Name of the property of the record that it states.</summary>
    [JsonIgnore]
    public string Property => PropertyName ?? string.Concat(Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Whether it is a part of one, written as 0.08 for 8 %.</summary>
    [JsonIgnore]
    public bool IsShare =>
        Type == FieldType.Number && Constraints.Maximum is { ValueKind: JsonValueKind.Number } maximum && maximum.GetDecimal() == 1;

    /// <summary>Whether its unit is that of the indicator or the unit of its row.</summary>
    [JsonIgnore]
    public bool HasUnitOfRow => Type == FieldType.Number && Unit is null && !IsShare;

    /// <summary>Whether its cells hold numbers, whose marks show how a file writes them.</summary>
    [JsonIgnore]
    public bool IsNumeric => Type is FieldType.WholeNumber or FieldType.Number || IsPrinted;

    /// <summary>Every heading under which the column is known.</summary>
    [JsonIgnore]
    public IEnumerable<string> Headings => [Name, Title, TitleEn, .. Aliases];
}
