using System.Text;
using System.Text.RegularExpressions;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Tells Vietnamese words from rows of letters.</summary>
internal static partial class Syllables
{
    /// <summary>Whether every word of a text that has letters with marks is a Vietnamese syllable: one tone at most, and vowels that occur together.</summary>
    public static bool AreAll(string text) => Words().Matches(text).All(word => IsPlain(word.ValueSpan) || Is(word.Value));

    private static bool Is(string word)
    {
        var tones = 0;
        var bare = new StringBuilder(word.Length);
        foreach (var letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
                tones++;
            else
                bare.Append(letter);
        return tones <= 1 && Syllable().IsMatch(bare.ToString().Normalize());
    }

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('\0', '\u007F');

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        "^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?"
            + "(uyê|iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uây|uya|uyu|iê|yê|ươ|uô|oa|oă|oe|uê|uy|uâ|uơ|ưa|ia|ya|ua|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
            + "(ch|ng|nh|c|m|n|p|t)?$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Syllable();
}
