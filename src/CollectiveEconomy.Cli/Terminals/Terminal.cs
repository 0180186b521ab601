using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Languages;
using Spectre.Console;

namespace CollectiveEconomy.Cli.Terminals;

/// <summary>Where commands answer: results go to the output, what is told meanwhile to the error stream.</summary>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes progress and refusals.</param>
/// <param name="language">Language of what is told.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, Language language = Language.En)
{
    private readonly IAnsiConsole _results = Console(output);
    private readonly IAnsiConsole _meanwhile = Console(error);

    /// <summary>Language of what is told.</summary>
    public Language Language => language;

    /// <summary>Takes results.</summary>
    public TextWriter Output => output;

    /// <summary>Takes progress and refusals.</summary>
    public TextWriter Error => error;

    /// <summary>The same streams in another language.</summary>
    public Terminal In(Language other) => new(output, error, other);

    /// <summary>Tells a sentence that is no result.</summary>
    public void Tell(LocalizedText sentence) => error.WriteLine(sentence.In(language));

    /// <summary>Tells sentences that are no result.</summary>
    public void TellAll(IEnumerable<LocalizedText> sentences)
    {
        foreach (var sentence in sentences)
            Tell(sentence);
    }

    /// <summary>Writes a result of one sentence.</summary>
    public void Write(LocalizedText sentence) => output.WriteLine(sentence.In(language));

    /// <summary>Writes a result that has no language, for example a key.</summary>
    public void Write(string result) => output.WriteLine(result);

    /// <summary>Writes a result of many rows: drawn for a reader, lines of tab-separated values under their names for a program.</summary>
    public void Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (IsWatched(_results))
            _results.Write(Drawn(columns, rows));
        else
            foreach (var row in rows.Prepend(columns))
                output.WriteLine(string.Join('\t', row.Select(OnOneLine)));
    }

    /// <summary>Tells what work is doing while it does it: in place for a reader, line by line for a log.</summary>
    public Task<T> WhileAsync<T>(Func<IProgress<LocalizedText>, Task<T>> work) =>
        IsWatched(_meanwhile)
            ? _meanwhile.Status().StartAsync(language.Of("bắt đầu", "starting"), status => work(new StatusProgress(status, language)))
            : work(new LineProgress(error, language));

    /// <summary>Tells how far an import has come: bars for a reader, a line for each stage for a log.</summary>
    public Task<T> WithBarAsync<T>(Func<IProgress<ImportProgress>, Task<T>> work) =>
        IsWatched(_meanwhile)
            ? _meanwhile.Progress().StartAsync(bars => work(new BarProgress(bars, language)))
            : work(new StageProgress(new LineProgress(error, language)));

    private static IAnsiConsole Console(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static bool IsWatched(IAnsiConsole console) => console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi;

    private static Table Drawn(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in rows)
            table.AddRow(row.Select(value => new Text(value)));
        return table;
    }

    private static string OnOneLine(string value) => value.ReplaceLineEndings(" ").Replace('\t', ' ');
}
