using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Languages;
using Spectre.Console;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Draws a bar for each stage.</summary>
/// <param name="bars">Where they are drawn.</param>
/// <param name="language">Language of their labels.</param>
internal sealed class BarProgress(ProgressContext bars, Language language) : IProgress<ImportProgress>
{
    private LocalizedText? _stage;
    private ProgressTask? _bar;

    /// <inheritdoc />
    public void Report(ImportProgress value)
    {
        if (value.Stage != _stage)
        {
            _bar?.Value(1);
            _stage = value.Stage;
            _bar = bars.AddTask(Markup.Escape(value.Stage.In(language)), maxValue: 1);
        }

        _bar?.Value(value.Fraction);
    }
}
