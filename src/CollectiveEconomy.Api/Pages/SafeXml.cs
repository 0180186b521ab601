using System.Text;

namespace CollectiveEconomy.Api.Pages;

/// <summary>Texts for XML and HTML, which have no place for control characters.</summary>
internal static class SafeXml
{
    /// <summary>The text without characters that XML 1.0 does not allow.</summary>
    public static string Of(string text) =>
        text.All(letter => letter is >= ' ' and < '\uD800')
            ? text
            : string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(letter => letter.ToString()));

    private static bool IsAllowed(Rune letter) => letter.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF);
}
