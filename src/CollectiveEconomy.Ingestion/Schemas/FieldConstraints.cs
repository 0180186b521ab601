using System.Text.Json;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>Bounds on the values of a column.</summary>
public sealed record FieldConstraints
{
    /// <summary>Whether a row must have a value.</summary>
    public bool Required { get; init; }

    /// <summary>Most characters of a text; null when it is no text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What a code may hold, as a regular expression for all of it; null when anything.</summary>
    public string? Pattern { get; init; }

    /// <summary>The codes of its list that it may have; empty when it may have all.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>Least value, a number or a day; undefined when there is none.</summary>
    public JsonElement Minimum { get; init; }

    /// <summary>Greatest value, a number or a day; undefined when there is none.</summary>
    public JsonElement Maximum { get; init; }
}
