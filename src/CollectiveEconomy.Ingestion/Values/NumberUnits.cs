using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Units that senders write behind a number.</summary>
internal static class NumberUnits
{
    // The longer first: "triệuđồng" ends in "đồng" too.
    private static readonly (string Unit, decimal Factor)[] Known =
    [
        ("tydong", 1e9m),
        ("trieudong", 1e6m),
        ("nghindong", 1e3m),
        ("ngandong", 1e3m),
        ("ty", 1e9m),
        ("ti", 1e9m),
        ("trieu", 1e6m),
        ("tr", 1e6m),
        ("nghin", 1e3m),
        ("ngan", 1e3m),
        ("dong", 1),
        ("vnd", 1),
        ("d", 1),
        ("nguoi", 1),
        ("ho", 1),
        ("tan", 1),
        ("ha", 1),
        ("%", 1),
    ];

    /// <summary>The number and what a unit behind it multiplies it by; nothing when no known unit follows.</summary>
    public static (string? Number, decimal? Factor) Split(string text)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[^1]) || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return (null, null);
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return FactorOf(text[end..]) is { } factor ? (text[..end], factor) : (null, null);
    }

    /// <summary>What a unit multiplies numbers by; null when it is not known.</summary>
    public static decimal? FactorOf(string unit)
    {
        var folded = SearchForm.Of(string.Concat(unit.Where(letter => !char.IsWhiteSpace(letter))).Trim('.'));
        foreach (var (known, factor) in Known)
            if (folded == known)
                return factor;
        return null;
    }
}
