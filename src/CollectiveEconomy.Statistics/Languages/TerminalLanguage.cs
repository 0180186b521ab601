namespace CollectiveEconomy.Statistics.Languages;

/// <summary>The language of a terminal, from the variables of its environment.</summary>
public static class TerminalLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Vietnamese when the first variable that is set names it, for example vi_VN.UTF-8; else English.</summary>
    /// <param name="variable">The value of a variable; null when it is not set.</param>
    public static Language Of(Func<string, string?> variable) =>
        Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale
        && locale.StartsWith("vi", StringComparison.OrdinalIgnoreCase)
            ? Language.Vi
            : Language.En;
}
