namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Tells decimals from thousands.</summary>
internal static class Notation
{
    private const int Group = 3;

    /// <summary>The number with a decimal point and nothing between thousands; null when it is written in no known way.</summary>
    /// <param name="text">Digits with points and commas, and perhaps a sign.</param>
    /// <param name="isWhole">Whether it can't have decimals, so that 1.234 is one thousand and more.</param>
    /// <param name="isAmbiguous">Whether it may be read in two ways.</param>
    public static string? Plain(string text, bool isWhole, out bool isAmbiguous)
    {
        isAmbiguous = false;
        var digits = text.AsSpan().TrimStart("+-");
        var points = digits.Count('.');
        var commas = digits.Count(',');
        if (points == 0 && commas == 0)
            return text;
        if (points > 0 && commas > 0)
            return Both(text, points, commas);
        var mark = points > 0 ? '.' : ',';
        var grouped = IsGrouped(digits, mark);
        if (points + commas > 1)
            return grouped ? Without(text, mark) : null;
        if (!grouped)
            return text.Replace(',', '.');
        isAmbiguous = !isWhole;
        return isAmbiguous ? null : Without(text, mark);
    }

    /// <summary>The mark that comes last parts the decimals.</summary>
    private static string? Both(string text, int points, int commas)
    {
        var isDecimalComma = text.LastIndexOf(',') > text.LastIndexOf('.');
        if ((isDecimalComma ? commas : points) > 1)
            return null;
        var (thousands, decimals) = isDecimalComma ? ('.', ',') : (',', '.');
        var whole = text.AsSpan(0, text.IndexOf(decimals, StringComparison.Ordinal)).TrimStart("+-");
        return IsGrouped(whole, thousands) ? Without(text, thousands).Replace(',', '.') : null;
    }

    /// <summary>Whether the mark stands before every three digits, and at most three digits stand before the first.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark)
    {
        var first = digits.IndexOf(mark);
        if (first is < 1 or > Group || digits[0] == '0')
            return false;
        for (var rest = digits[first..]; !rest.IsEmpty; rest = rest[(Group + 1)..])
            if (rest.Length < Group + 1 || rest[0] != mark || rest[1..(Group + 1)].Contains(mark))
                return false;
        return true;
    }

    private static string Without(string text, char mark) => text.Replace(mark.ToString(), "", StringComparison.Ordinal);
}
