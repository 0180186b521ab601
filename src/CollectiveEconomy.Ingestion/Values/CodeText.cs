using System.Globalization;
using System.Text;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Codes without what programs and keyboards put into them.</summary>
internal static class CodeText
{
    /// <summary>
    /// A code without format characters and quotes, with ASCII in place of full-width characters and other hyphens; the same text when there is nothing
    /// of the kind.
    /// </summary>
    public static string Normalised(string text)
    {
        if (text.All(IsPlain))
            return text;
        var normal = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.Format && !IsQuote(letter))
                normal.Append(Ascii(letter));
        return Texts.Clean(normal.ToString());
    }

    /// <summary>A normalised code with Latin letters in place of those of other scripts that look like them; the same text when it has none.</summary>
    public static string Latin(string normalised) =>
        normalised.All(char.IsAscii) ? normalised : string.Concat(normalised.Select(LookAlikes.Of));

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '/' or ' ';

    private static bool IsQuote(char letter) =>
        letter is '"' or '\'' or '`' or '´' or '«' or '»' or 'ʹ' or 'ʼ' or '′' or '″' || letter is >= '\u2018' and <= '\u201F';

    private static char Ascii(char letter) =>
        letter switch
        {
            (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\uFE58' or '\uFE63' or '\u02D7' or '\u2796' => '-',
            '\u2044' or '\u2215' => '/',
            >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
            _ => letter,
        };
}
