using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Another release is being made at this moment, by this process or another one.</summary>
public sealed class PublicationRunning()
    : LocalizedException(new("Một đợt công bố khác đang được lập: hãy thử lại sau.", "Another release is being published: retry later."));
