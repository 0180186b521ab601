using System.Globalization;
using System.Text.RegularExpressions;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Characters that workbooks write as <c>_x000D_</c>, since XML has no place for them (ECMA-376 Part 1, 22.9.2.19).</summary>
internal static partial class EscapedCharacters
{
    /// <summary>A text with its characters.</summary>
    public static string Decoded(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape()
                .Replace(
                    text,
                    match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                )
            : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
