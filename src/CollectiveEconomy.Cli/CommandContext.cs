using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli;

/// <summary>What commands find around them.</summary>
/// <param name="Terminal">Where they answer.</param>
/// <param name="SettingsFolder">Where <c>appsettings.json</c> may lie.</param>
/// <param name="Clock">Tells the time.</param>
/// <param name="Environment">The value of an environment variable that chooses the language; null when it is not set.</param>
internal sealed record CommandContext(Terminal Terminal, string SettingsFolder, TimeProvider Clock, Func<string, string?> Environment)
{
    /// <summary>The language in which commands answer.</summary>
    public Language Language => Terminal.Language;

    /// <summary>Those of this process.</summary>
    public static CommandContext OfProcess() =>
        new(
            new Terminal(Console.Out, Console.Error),
            Directory.GetCurrentDirectory(),
            TimeProvider.System,
            System.Environment.GetEnvironmentVariable
        );

    /// <summary>The same in another language.</summary>
    public CommandContext In(Language language) => this with { Terminal = Terminal.In(language) };
}
