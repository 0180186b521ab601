using System.Text.Json.Serialization;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>A column whose values are codes of another table.</summary>
public sealed record TableReference
{
    /// <summary>The column; always one.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>What it refers to.</summary>
    public required TableReferenceTarget Reference { get; init; }

    /// <summary>The column.</summary>
    [JsonIgnore]
    public string Field => Fields[0];

    /// <summary>The table to which it refers: one that may be handed in, or one of the reference data.</summary>
    [JsonIgnore]
    public string Resource => Reference.Resource;
}
