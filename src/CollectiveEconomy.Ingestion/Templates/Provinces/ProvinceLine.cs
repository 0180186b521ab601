namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>A line of the workbook of a province.</summary>
/// <param name="Key">Values of its key that are filled in, by field, as records have them.</param>
/// <param name="Row">What the register has of the year already; null when nothing.</param>
/// <param name="Previous">The record of the year before; null when there is none.</param>
internal sealed record ProvinceLine(IReadOnlyDictionary<string, object?> Key, object? Row, object? Previous);
