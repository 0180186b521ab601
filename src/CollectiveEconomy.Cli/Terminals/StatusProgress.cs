using Spectre.Console;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Shows the thing that is being done, in place of the one before.</summary>
/// <param name="status">Where it is shown.</param>
internal sealed class StatusProgress(StatusContext status) : IProgress<string>
{
    /// <inheritdoc />
    public void Report(string value) => status.Status(Markup.Escape($"{value} …"));
}
