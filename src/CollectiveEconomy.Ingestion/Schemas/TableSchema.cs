using System.Text.Json.Serialization;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>A table that may be handed in: a Frictionless Table Schema of <c>schema/tables</c>.</summary>
public sealed record TableSchema
{
    /// <summary>Name of the table.</summary>
    public required string Name { get; init; }

    /// <summary>Name in Vietnamese.</summary>
    public required string Title { get; init; }

    /// <summary>Name in English.</summary>
    [JsonPropertyName("ce:titleEn")]
    public required string TitleEn { get; init; }

    /// <summary>What a row is, in Vietnamese.</summary>
    public required string Description { get; init; }

    /// <summary>What a row is, in English.</summary>
    [JsonPropertyName("ce:descriptionEn")]
    public required string DescriptionEn { get; init; }

    /// <summary>Name of the record of the register that a row becomes.</summary>
    [JsonPropertyName("ce:entity")]
    public required string Entity { get; init; }

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<TableField> Fields { get; init; }

    /// <summary>Texts that say that a value is missing.</summary>
    public required IReadOnlyList<string> MissingValues { get; init; }

    /// <summary>Columns that tell its rows apart.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>Columns whose values are codes of other tables.</summary>
    public IReadOnlyList<TableReference> ForeignKeys { get; init; } = [];

    /// <summary>Pairs of columns of which the first day never comes after the second.</summary>
    [JsonPropertyName("ce:periods")]
    public IReadOnlyList<IReadOnlyList<string>> Periods { get; init; } = [];

    /// <summary>The column of codes that its rows bring; null when other columns tell them apart.</summary>
    [JsonIgnore]
    public TableField? CodeField => PrimaryKey is [var key] ? Field(key) : null;

    /// <summary>How large columns usually are at most beside others of their row.</summary>
    [JsonPropertyName("ce:proportions")]
    public IReadOnlyList<TableProportion> Proportions { get; init; } = [];

    /// <summary>The column of a name.</summary>
    public TableField Field(string name) => Fields.Single(field => field.Name == name);

    /// <summary>The table to whose codes a column refers; null when to none.</summary>
    public string? ResourceOf(string field) => ForeignKeys.FirstOrDefault(key => key.Field == field)?.Resource;
}
