using System.Globalization;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Characters that no reader sees.</summary>
internal static class Blanks
{
    /// <summary>A text without blanks, and characters without width, at its ends.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return start == 0 && end == text.Length ? text : text[start..end];
    }

    private static bool IsBlank(char letter) =>
        letter <= ' ' || (letter > '\u007F' && (char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format));
}
