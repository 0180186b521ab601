using CollectiveEconomy.Api.Filtering;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Checks that the codes of filters exist: a misspelt code would otherwise look like an empty answer.</summary>
internal static class CodeChecks
{
    /// <summary>Lets a filter pass whose codes are all known.</summary>
    /// <exception cref="CodeUnknown">One is not.</exception>
    public static CodeFilter? Checked(this CodeFilter? filter, string name, string list, IEnumerable<string> known)
    {
        if (filter is null)
            return null;
        var codes = known.ToHashSet();
        return filter.Codes.FirstOrDefault(code => !codes.Contains(code)) is { } unknown
            ? throw new CodeUnknown(name, unknown, list, codes)
            : filter;
    }

    /// <summary>Lets a filter pass whose codes are all in a codelist.</summary>
    /// <exception cref="CodeUnknown">One is not.</exception>
    public static CodeFilter? Checked(this CodeFilter? filter, string name, string codelist, CodelistDirectory codelists) =>
        filter.Checked(name, codelist, codelists.Codes(codelist).Select(code => code.Value));
}
