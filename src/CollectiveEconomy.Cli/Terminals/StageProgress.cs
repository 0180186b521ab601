using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Tells a line for each stage, as a log wants it.</summary>
/// <param name="lines">Takes the lines.</param>
internal sealed class StageProgress(IProgress<LocalizedText> lines) : IProgress<ImportProgress>
{
    private LocalizedText? _stage;

    /// <inheritdoc />
    public void Report(ImportProgress value)
    {
        if (value.Stage == _stage)
            return;
        _stage = value.Stage;
        lines.Report(value.Stage);
    }
}
