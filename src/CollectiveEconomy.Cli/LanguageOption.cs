using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli;

/// <summary>The option of every command that chooses its language; without it the environment does.</summary>
internal sealed class LanguageOption : Option<string?>
{
    /// <summary>The option.</summary>
    /// <param name="told">In which language a wrong value is refused.</param>
    public LanguageOption(Language told)
        : base("--language")
    {
        Description = "Language of messages; help is in English [default: from LC_ALL, LC_MESSAGES or LANG, else en]";
        HelpName = "vi|en";
        Recursive = true;
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Read(text) is null)
                result.AddError(
                    told.Of($"--language là '{text}'; giá trị phải là vi hoặc en.", $"--language is '{text}'; it must be vi or en.")
                );
        });
    }

    /// <summary>The language of a command line: that of the option, or of the environment when it is missing or wrong.</summary>
    public static Language Of(ParseResult parsed, CommandContext context) =>
        parsed.RootCommandResult.Command.Options.OfType<LanguageOption>().Select(option => parsed.GetResult(option)).First()
            is { Tokens: [{ Value: var text }] }
        && Read(text) is { } language
            ? language
            : TerminalLanguage.Of(context.Environment);

    private static Language? Read(string text) =>
        text.ToUpperInvariant() switch
        {
            "VI" => Language.Vi,
            "EN" => Language.En,
            _ => null,
        };
}
