using CollectiveEconomy.Statistics.Languages;
using Spectre.Console;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Shows the thing that is being done, in place of the one before.</summary>
/// <param name="status">Where it is shown.</param>
/// <param name="language">In which language.</param>
internal sealed class StatusProgress(StatusContext status, Language language) : IProgress<LocalizedText>
{
    /// <inheritdoc />
    public void Report(LocalizedText value) => status.Status(Markup.Escape($"{value.In(language)} …"));
}
