namespace CollectiveEconomy.Statistics.Messages;

/// <summary>Fault of an unknown code, with the nearest existing codes.</summary>
public static class UnknownCode
{
    private const int LongestEcho = 40;

    /// <summary>The stable code of the fault.</summary>
    public const string Code = "UNKNOWN_CODE";

    /// <summary>The sentence about one value.</summary>
    /// <param name="name">Where the value was given.</param>
    /// <param name="value">The value; only its beginning is repeated.</param>
    /// <param name="codelist">The list in which it is missing.</param>
    /// <param name="codes">The codes of the list.</param>
    public static string Message(string name, string value, string codelist, IEnumerable<string> codes)
    {
        var nearest = NearestCodes.To(value, codes).Select(code => $"'{code}'").ToList();
        var advice = nearest.Count == 0 ? ", which has no codes" : $"; the nearest codes are {string.Join(", ", nearest)}";
        return $"{name}: '{Echo(value)}' is not in {codelist}{advice}.";
    }

    /// <summary>A value as a message may repeat it: whole when it is short, else its beginning.</summary>
    public static string Echo(string value) => value.Length <= LongestEcho ? value : value[..LongestEcho] + "…";
}
