using System.Text;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Blanks and signs of numbers: what is written for a reader becomes what can be read as a number.</summary>
internal static class DigitGroups
{
    private const int Group = 3;

    /// <summary>
    /// The number without the blanks that part its thousands, with the minus of a keyboard in front. Null when blanks part anything else, so that two
    /// numbers in a cell never become one.
    /// </summary>
    public static string? Joined(string text)
    {
        var trimmed = Blanks.Trim(text);
        if (trimmed.AsSpan().ContainsAny('\n', '\r', '\t'))
            return null;
        return WithSign(trimmed.Any(char.IsWhiteSpace) ? WithoutBlanks(trimmed) : trimmed);
    }

    private static string? WithoutBlanks(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                joined.Append(text[i]);
            else if (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(joined[^1]) && !IsGroup(text, i))
                return null;
        }

        return joined.ToString();
    }

    /// <summary>Whether a blank has one to three digits before it, and three behind it that no digit follows.</summary>
    private static bool IsGroup(string text, int blank)
    {
        var before = 0;
        while (blank > before && char.IsAsciiDigit(text[blank - 1 - before]))
            before++;
        var isFirst = blank == before || !char.IsWhiteSpace(text[blank - 1 - before]);
        var after = 0;
        while (blank + 1 + after < text.Length && char.IsAsciiDigit(text[blank + 1 + after]))
            after++;
        return after == Group && (isFirst ? before is >= 1 and <= Group : before == Group);
    }

    // Accountants write (1.500) and 1.500- for what is less than nothing.
    private static string? WithSign(string? text) =>
        text switch
        {
            ['(', >= '0' and <= '9', .., ')'] => string.Concat("-", text.AsSpan(1, text.Length - 2)),
            [>= '0' and <= '9', .., '-' or '−' or '–'] => string.Concat("-", text.AsSpan(0, text.Length - 1)),
            ['−' or '–', ..] => string.Concat("-", text.AsSpan(1)),
            _ => text,
        };
}
