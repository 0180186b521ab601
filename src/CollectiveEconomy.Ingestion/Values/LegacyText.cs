using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Recognises Vietnamese texts in the encodings from before Unicode, and Unicode that was read as something else.</summary>
/// <remarks>TCVN 5712:1993 (fonts such as .VnTime), VNI for Windows (fonts such as VNI-Times), UTF-8 read as Windows-1252, Ð (eth) for Đ.</remarks>
internal static class LegacyText
{
    // What Windows-1252 has in the places 80 to 9F.
    private static readonly SearchValues<char> Beyond = SearchValues.Create("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What the text was meant to be; null when it is in order, or nothing can be made of it.</summary>
    public static (string Text, string Encoding)? Meant(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF'))
            return null;
        if (FromUtf8(text) is { } unicode)
            return (unicode, "UTF-8");
        if (Syllables.AreAll(text))
            return null;
        if (Check(text.Replace('Ð', 'Đ').Replace('ð', 'đ'), "Unicode, Ð") is { } plain)
            return plain;
        // Letters that only Unicode has: it is no text of an older encoding.
        if (text.Any(letter => letter is >= '\u0100' and < '\u2000'))
            return null;
        return Check(Tcvn3.Decoded(text), "TCVN3") ?? Check(Vni.Decoded(text), "VNI");

        (string, string)? Check(string decoded, string encoding) =>
            decoded != text && Syllables.AreAll(decoded) ? (decoded.Normalize(), encoding) : null;
    }

    /// <summary>Everything that a short text, which no syllable proves, says in one of the encodings.</summary>
    public static IEnumerable<(string Text, string Encoding)> Readings(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF'))
            yield break;
        if (FromUtf8(text) is { } unicode)
            yield return (unicode, "UTF-8");
        yield return (Tcvn3.Decoded(text).Normalize(), "TCVN3");
        yield return (Vni.Decoded(text).Normalize(), "VNI");
    }

    private static string? FromUtf8(string text)
    {
        foreach (var letter in text)
            if (letter > '\u00FF' && !Beyond.Contains(letter))
                return null;
        var bytes = Windows1252.GetBytes(text);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
