using System.Text;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Messages;

/// <summary>The codes of a list, among which messages look for the one that was meant: by names in both languages first, then by codes.</summary>
/// <param name="codelist">Identifier of the list; null of one that is no codelist.</param>
/// <param name="codes">The codes that may be meant: no aggregates where the value is of one organisation.</param>
/// <param name="provinces">The area set when provinces are among the codes.</param>
public sealed class KnownCodes(string? codelist, IEnumerable<NamedCode> codes, AreaSet? provinces = null)
{
    private const int MaxAdvised = 3;
    private const int LongestText = 64;
    private const int ShortestPart = 4;
    private const int ShortestCode = 3;

    private readonly Lazy<List<(string Words, string Initials, NamedCode Code)>> _names = new(() => Names(codelist, codes));

    /// <summary>The codes of a codelist, which may be one of provinces.</summary>
    public static KnownCodes Of(string codelist, IEnumerable<NamedCode> codes) =>
        new(codelist, codes, AreaCodelists.SetOfProvinces(codelist));

    /// <summary>What a text probably means that is none of the codes.</summary>
    public CodeAdvice Advise(string text)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];
        if (provinces is { } areas && ProvinceAdvice.For(text, areas) is { Codes.Count: > 0 } province)
            return province;
        var words = Words(text);
        var limit = Spelling.Limit(words.Length);
        var near =
            Best(words.Length < 2 ? [] : _names.Value.Where(name => name.Initials == words || name.Words == words), name => name.Code)
            ?? Best(_names.Value, name => name.Code, name => Spelling.Distance(words, name.Words, limit))
            ?? Best(words.Length < ShortestPart ? [] : _names.Value.Where(name => Begins(name.Words, words)), name => name.Code)
            ?? Best(codes, code => code, code => OfCode(text, code.Code))
            ?? Few(codes.Where(code => AreParts(text, code.Code)));
        return near is null ? CodeAdvice.None : new CodeAdvice(near);
    }

    // Short numbers mean nothing by their nearness.
    private static int? OfCode(string text, string code) =>
        text.Length < 2 * ShortestPart && text.All(char.IsDigit) ? null : Spelling.Distance(text, code, Spelling.Limit(text.Length));

    // P2018 means P2018_2020; a beginning that many codes have means none of them.
    private static bool AreParts(string text, string code) =>
        Math.Min(text.Length, code.Length) >= ShortestCode
        && !text.All(char.IsDigit)
        && (code.StartsWith(text, StringComparison.OrdinalIgnoreCase) || text.StartsWith(code, StringComparison.OrdinalIgnoreCase));

    private static List<NamedCode>? Few(IEnumerable<NamedCode> codes) =>
        codes.Take(MaxAdvised + 1).ToList() is { Count: > 0 and <= MaxAdvised } few ? few : null;

    private static bool Begins(string name, string words) =>
        name.StartsWith(words, StringComparison.Ordinal) || name.Contains(' ' + words, StringComparison.Ordinal);

    private static List<NamedCode>? Best<T>(IEnumerable<T> candidates, Func<T, NamedCode> code, Func<T, int?>? distance = null)
    {
        var best = candidates
            .Select(candidate => (Code: code(candidate), Distance: distance is null ? 0 : distance(candidate)))
            .Where(candidate => candidate.Distance is not null)
            .GroupBy(candidate => candidate.Distance!.Value, candidate => candidate.Code)
            .MinBy(group => group.Key);
        return best is null ? null : [.. best.Distinct().OrderBy(near => near.Code, StringComparer.Ordinal).Take(MaxAdvised)];
    }

    private static List<(string Words, string Initials, NamedCode Code)> Names(string? codelist, IEnumerable<NamedCode> codes)
    {
        var all = codes.ToList();
        var others = codelist is null ? [] : OtherNames.Of(codelist);
        return
        [
            .. all.SelectMany(code => new[] { code.NameVi, code.NameEn }.OfType<string>().Select(name => (Name: name, Code: code)))
                .Concat(from other in others join code in all on other.Code equals code.Code select (other.Name, Code: code))
                .Select(named => (Words: Words(named.Name), named.Code))
                .Select(named => (named.Words, Initials(named.Words), named.Code)),
        ];
    }

    private static string Initials(string words) =>
        words.Contains(' ', StringComparison.Ordinal) ? string.Concat(words.Split(' ').Select(word => word[0])) : words;

    /// <summary>Words without diacritics and punctuation, with single blanks between.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in SearchForm.Of(text))
            if (char.IsLetterOrDigit(letter))
                words.Append(letter);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        return words.ToString().TrimEnd();
    }
}
