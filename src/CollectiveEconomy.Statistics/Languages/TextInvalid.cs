namespace CollectiveEconomy.Statistics.Languages;

/// <summary>A text of the caller can't be read as what it should be.</summary>
/// <param name="text">What is wrong with it, and what would be right.</param>
public sealed class TextInvalid(LocalizedText text) : FormatException(text.En), ILocalized
{
    /// <inheritdoc/>
    public LocalizedText Text { get; } = text;
}
