using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The moment of publication can't be the one that was asked for. The message says which could.</summary>
/// <param name="text">Why not.</param>
public sealed class EmbargoRefused(LocalizedText text) : LocalizedException(text);
