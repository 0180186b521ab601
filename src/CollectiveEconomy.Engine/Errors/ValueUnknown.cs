using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>A variable names a value that an enum does not have.</summary>
/// <param name="text">The sentence, with the nearest values.</param>
public sealed class ValueUnknown(LocalizedText text) : FormatException(text.En), ILocalized
{
    /// <inheritdoc/>
    public LocalizedText Text { get; } = text;
}
