using CollectiveEconomy.Ingestion.Importing;
using Spectre.Console;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Draws a bar for each stage.</summary>
/// <param name="bars">Where they are drawn.</param>
internal sealed class BarProgress(ProgressContext bars) : IProgress<ImportProgress>
{
    private string? _stage;
    private ProgressTask? _bar;

    /// <inheritdoc />
    public void Report(ImportProgress value)
    {
        if (value.Stage != _stage)
        {
            _bar?.Value(1);
            _stage = value.Stage;
            _bar = bars.AddTask(Markup.Escape(value.Stage), maxValue: 1);
        }

        _bar?.Value(value.Fraction);
    }
}
