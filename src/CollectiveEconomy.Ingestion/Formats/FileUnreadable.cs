using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>A file can't be read, or not further. The message says what would be right.</summary>
/// <param name="rule">The rule that it breaks.</param>
/// <param name="messageVi">What is wrong, in Vietnamese.</param>
/// <param name="messageEn">What is wrong, in English.</param>
/// <param name="row">Row at which reading stopped; null when it concerns the whole file.</param>
public sealed class FileUnreadable(string rule, string messageVi, string messageEn, int? row = null)
    : LocalizedException(new(messageVi, messageEn))
{
    /// <summary>The rule that it breaks.</summary>
    public string Rule => rule;

    /// <summary>Row at which reading stopped; null when it concerns the whole file.</summary>
    public int? Row => row;
}
