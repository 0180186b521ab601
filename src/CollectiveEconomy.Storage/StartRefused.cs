using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage;

/// <summary>The platform must not start like this. The message is one sentence for the person who started it.</summary>
/// <param name="text">The sentence.</param>
/// <param name="cause">What brought it about; null when nothing did.</param>
public sealed class StartRefused(LocalizedText text, Exception? cause = null) : LocalizedException(text, cause);
