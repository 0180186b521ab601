using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Writes a line for each thing that is done.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="language">Their language.</param>
internal sealed class LineProgress(TextWriter writer, Language language) : IProgress<LocalizedText>
{
    /// <inheritdoc />
    public void Report(LocalizedText value) => writer.WriteLine($"{value.In(language)} …");
}
