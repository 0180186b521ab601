namespace CollectiveEconomy.Statistics.Languages;

/// <summary>An error with a text for the caller in both languages.</summary>
public interface ILocalized
{
    /// <summary>What is wrong, and what would be right.</summary>
    LocalizedText Text { get; }
}
