using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>A parameter of a question can't be used.</summary>
/// <param name="parameter">Its name.</param>
/// <param name="text">What is wrong with it, and what would be right.</param>
public sealed class ParameterInvalid(string parameter, LocalizedText text) : LocalizedException(text)
{
    /// <summary>Name of the parameter.</summary>
    public string Parameter { get; } = parameter;
}
