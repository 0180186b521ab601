using System.Text;
using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>Provinces by the names that people write: with words for their type, without diacritics, and under other official names.</summary>
public static class ProvinceNames
{
    private static readonly Regex Before = new(
        @"^(tinh|thanh\s+pho|tp|t\.\s*p|t)[\s.]+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    );
    private static readonly Regex After = new(@"\s+(city|province)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Dictionary<(AreaSet Areas, string Key), string> Codes = Read();

    /// <summary>The letters and digits of a name without its type: "TP. Hà Nội", "Thành phố Hà Nội" and "Hanoi City" become "hanoi".</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in After.Replace(Before.Replace(SearchForm.Of(name).Trim(), ""), ""))
            if (char.IsLetterOrDigit(letter))
                key.Append(letter);
        return key.ToString();
    }

    /// <summary>The code of the one province of a set that has a name; null when none has it.</summary>
    public static string? Find(string name, AreaSet areas) => Codes.GetValueOrDefault((areas, Key(name)));

    /// <summary>The names of a set as <see cref="Key"/> writes them, with their codes.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(AreaSet areas) =>
        Codes.Where(known => known.Key.Areas == areas).Select(known => KeyValuePair.Create(known.Key.Key, known.Value));

    private static Dictionary<(AreaSet Areas, string Key), string> Read()
    {
        var codes = new Dictionary<(AreaSet, string), string>();
        foreach (var areas in Enum.GetValues<AreaSet>())
        foreach (var province in KnownProvinces.Of(areas))
        foreach (var name in new[] { province.NameVi!, province.NameEn! })
            codes[(areas, Key(name))] = province.Code;
        foreach (var other in OtherNames.Of(KnownProvinces.Former).Where(other => other.IsOfWhole))
        {
            codes[(AreaSet.AreasBefore2025, Key(other.Name))] = other.Code;
            // A province that was merged under its own name keeps its other names.
            var name = Key(KnownProvinces.Named(AreaSet.AreasBefore2025, other.Code).NameVi!);
            if (codes.TryGetValue((AreaSet.Areas2025, name), out var code))
                codes[(AreaSet.Areas2025, Key(other.Name))] = code;
        }

        return codes;
    }
}
