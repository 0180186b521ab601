using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>Which province of a set is meant by a text that names none of it: a former province, a city or a misspelling.</summary>
public static class ProvinceAdvice
{
    private static readonly Dictionary<string, OtherName> Parts = OtherNames
        .Of(KnownProvinces.Former)
        .Where(other => !other.IsOfWhole)
        .ToDictionary(other => ProvinceNames.Key(other.Name));

    /// <summary>The advice; none when nothing is near.</summary>
    /// <param name="text">A code or name of another set or of a part, or misspelt.</param>
    /// <param name="areas">The set.</param>
    public static CodeAdvice For(string text, AreaSet areas)
    {
        if (Named(text, areas) is { } named)
            return named;
        var key = ProvinceNames.Key(text);
        if (Parts.TryGetValue(key, out var part))
            return Of(part.Code, new NamedCode(part.Name), areas);
        return Nearest(key, areas) is { } near ? near : CodeAdvice.None;
    }

    private static CodeAdvice? Named(string text, AreaSet areas)
    {
        if (ProvinceNames.Find(text, areas) is { } code)
            return new CodeAdvice([KnownProvinces.Named(areas, code)]);
        if (areas == AreaSet.AreasBefore2025)
            return null;
        var padded = text.Length == 1 ? '0' + text : text;
        var former = KnownProvinces.Has(AreaSet.AreasBefore2025, padded) ? padded : ProvinceNames.Find(text, AreaSet.AreasBefore2025);
        return former is null ? null : Of(former, FormerName(former), areas);
    }

    private static CodeAdvice Of(string former, NamedCode subject, AreaSet areas) =>
        areas == AreaSet.Areas2025 ? new([KnownProvinces.Successor(former)], subject) : new([KnownProvinces.Named(areas, former)]);

    private static NamedCode FormerName(string code)
    {
        var province = KnownProvinces.Named(AreaSet.AreasBefore2025, code);
        return new NamedCode($"{code}/63", province.NameVi, province.NameEn);
    }

    private static CodeAdvice? Nearest(string key, AreaSet areas)
    {
        var own = Near(key, areas);
        if (own.Count > 0 || areas == AreaSet.AreasBefore2025)
            return own.Count > 0 ? new CodeAdvice([.. own.Select(code => KnownProvinces.Named(areas, code))]) : null;
        return Near(key, AreaSet.AreasBefore2025) is [var former] ? Of(former, FormerName(former), areas) : null;
    }

    private static List<string> Near(string key, AreaSet areas)
    {
        var limit = Spelling.Limit(key.Length);
        return
        [
            .. ProvinceNames
                .Of(areas)
                .Select(name => (name.Value, Distance: Spelling.Distance(key, name.Key, limit)))
                .Where(near => near.Distance is not null)
                .GroupBy(near => near.Distance!.Value)
                .MinBy(near => near.Key)
                ?.Select(near => near.Value)
                .Distinct()
                ?? [],
        ];
    }
}
