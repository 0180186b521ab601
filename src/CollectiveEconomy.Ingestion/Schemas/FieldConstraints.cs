using System.Text.Json;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>Bounds on the values of a column.</summary>
public sealed record FieldConstraints
{
    /// <summary>Whether a row must have a value.</summary>
    public bool Required { get; init; }

    /// <summary>Most characters of a text; null when it is no text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least value, a number or a day; undefined when there is none.</summary>
    public JsonElement Minimum { get; init; }

    /// <summary>Greatest value, a number or a day; undefined when there is none.</summary>
    public JsonElement Maximum { get; init; }
}
