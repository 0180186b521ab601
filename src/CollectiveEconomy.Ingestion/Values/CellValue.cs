namespace CollectiveEconomy.Ingestion.Values;

/// <summary>What a cell was read as.</summary>
/// <param name="Value">The value; null when there is none, or it can't be read.</param>
/// <param name="Finding">What is wrong with it; null when nothing is.</param>
internal readonly record struct CellValue(object? Value, CellFinding? Finding = null)
{
    public static CellValue Invalid(string rule, string vi, string en, string? suggestion = null) =>
        new(null, new(rule, vi, en, suggestion));
}
