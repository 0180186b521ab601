namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Why a figure is doubted, in both languages.</summary>
/// <param name="Vi">In Vietnamese.</param>
/// <param name="En">In English.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
internal readonly record struct FigureMessage(string Vi, string En, string? Suggestion = null);
