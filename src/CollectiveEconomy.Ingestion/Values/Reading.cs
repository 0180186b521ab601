namespace CollectiveEconomy.Ingestion.Values;

/// <summary>What a cell was read as.</summary>
/// <param name="Value">The value; null when there is none, or it can't be read.</param>
/// <param name="Fault">What is wrong with it; null when nothing is.</param>
internal readonly record struct Reading(object? Value, Fault? Fault = null)
{
    public static Reading Wrong(string rule, string vi, string en, string? suggestion = null) => new(null, new(rule, vi, en, suggestion));
}
