using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Files;

/// <summary>A file did not come from the platform, or no longer says where it came from.</summary>
/// <param name="text">What is missing.</param>
internal sealed class FileNotSent(LocalizedText text) : LocalizedException(text);
