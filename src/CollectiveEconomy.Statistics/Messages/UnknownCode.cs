using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Messages;

/// <summary>Fault of an unknown code, with the codes that were probably meant.</summary>
public static class UnknownCode
{
    private const int LongestEcho = 40;

    /// <summary>The stable code of the fault.</summary>
    public const string Code = "UNKNOWN_CODE";

    /// <summary>The sentence about one value.</summary>
    /// <param name="name">Where the value was given.</param>
    /// <param name="value">The value; only its beginning is repeated.</param>
    /// <param name="list">The list in which it is missing.</param>
    /// <param name="codes">The codes of the list.</param>
    public static LocalizedText Message(string name, string value, LocalizedText list, KnownCodes codes)
    {
        var clause = codes.Advise(value).Clause;
        return new(
            $"{name}: '{Echo(value)}' không có trong {list.Vi}{clause.Vi}.",
            $"{name}: '{Echo(value)}' is not in {list.En}{clause.En}."
        );
    }

    /// <summary>The sentence about one value, where the codes of the list have no names.</summary>
    /// <param name="name">Where the value was given.</param>
    /// <param name="value">The value; only its beginning is repeated.</param>
    /// <param name="list">The list in which it is missing.</param>
    /// <param name="codes">The codes of the list.</param>
    public static LocalizedText Message(string name, string value, LocalizedText list, IEnumerable<string> codes) =>
        codes.Any()
            ? Message(name, value, list, KnownCodes.Of(list.En, codes.Select(code => new NamedCode(code))))
            : new(
                $"{name}: '{Echo(value)}' không có trong {list.Vi}; danh mục này không có mã nào.",
                $"{name}: '{Echo(value)}' is not in {list.En}, which has no codes."
            );

    /// <summary>A value as a message may repeat it: whole when it is short, else its beginning.</summary>
    public static string Echo(string value) => value.Length <= LongestEcho ? value : value[..LongestEcho] + "…";
}
