namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Base of the refusals that are told to the caller; <see cref="Exception.Message"/> is the English text.</summary>
/// <param name="text">What is wrong, and what would be right.</param>
/// <param name="cause">What brought it about; null when nothing did.</param>
public abstract class LocalizedException(LocalizedText text, Exception? cause = null) : Exception(text.En, cause), ILocalized
{
    /// <inheritdoc/>
    public LocalizedText Text { get; } = text;
}
