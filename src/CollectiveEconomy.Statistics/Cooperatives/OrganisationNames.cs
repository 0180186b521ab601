namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Names of organisations, whose first words are written out or abbreviated: "HTX Phúc Sơn" is "Hợp tác xã Phúc Sơn".</summary>
public static class OrganisationNames
{
    // The longer ones first: a union's name begins like a cooperative's after its first word.
    private static readonly (string Abbreviation, string Words)[] Forms =
    [
        ("lhhtx", "lien hiep hop tac xa"),
        ("lhhtx", "lien hiep htx"),
        ("qtdnd", "quy tin dung nhan dan"),
        ("htx", "hop tac xa"),
        ("tht", "to hop tac"),
    ];

    /// <summary>The abbreviated spelling, by which names are compared.</summary>
    /// <param name="searchName">A name in lower case without diacritics.</param>
    public static string Abbreviated(string searchName)
    {
        foreach (var (abbreviation, words) in Forms)
            if (searchName.StartsWith(words + ' ', StringComparison.Ordinal))
                return abbreviation + searchName[words.Length..];
        return searchName;
    }

    /// <summary>Every spelling of a name.</summary>
    /// <param name="searchName">A name in lower case without diacritics.</param>
    public static IEnumerable<string> Spellings(string searchName)
    {
        var name = Abbreviated(searchName);
        return Forms
            .Where(form => name.StartsWith(form.Abbreviation + ' ', StringComparison.Ordinal))
            .Select(form => form.Words + name[form.Abbreviation.Length..])
            .Append(name)
            .Append(searchName)
            .Distinct();
    }
}
