using CollectiveEconomy.Cli.Terminals;

namespace CollectiveEconomy.Cli;

/// <summary>What commands find around them.</summary>
/// <param name="Terminal">Where they answer.</param>
/// <param name="SettingsFolder">Where <c>appsettings.json</c> may lie.</param>
/// <param name="Clock">Tells the time.</param>
internal sealed record CommandContext(Terminal Terminal, string SettingsFolder, TimeProvider Clock)
{
    /// <summary>Those of this process.</summary>
    public static CommandContext OfProcess() =>
        new(new Terminal(Console.Out, Console.Error), Directory.GetCurrentDirectory(), TimeProvider.System);
}
