using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>A map can't be used; the message says why, and what would be right.</summary>
public sealed class MapRefused(LocalizedText text) : LocalizedException(text);
