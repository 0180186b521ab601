using CollectiveEconomy.Cli.Terminals;

namespace CollectiveEconomy.Cli.Tests;

/// <summary>A folder of its own in which a test runs commands.</summary>
public sealed class Sandbox : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ceco-").FullName;

    /// <summary>Variables that choose the language; none, so that commands answer in English.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string Data => Path.Combine(Folder, "data");

    public string Releases => Path.Combine(Data, "releases");

    public string Register => Path.Combine(Data, "register.sqlite");

    public void Configure(string json) => File.WriteAllText(Path.Combine(Folder, "appsettings.json"), json);

    /// <summary>Runs a command on the data folder of this test.</summary>
    public Task<Run> RunAsync(params string[] args) => RunBareAsync([.. args, "--data", Data]);

    /// <summary>Runs a command with these words and no others.</summary>
    public async Task<Run> RunBareAsync(string[] args, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CommandContext(new Terminal(output, error), Folder, new NewYearsEve(), Environment.GetValueOrDefault);
        var code = await CommandLine.RunAsync(args, context, cancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>In Viet Nam it is 2027 already.</summary>
    private sealed class NewYearsEve : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 12, 31, 20, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>What a command left behind.</summary>
public sealed record Run(int Code, string Output, string Error)
{
    /// <summary>The lines of the output below the names of the columns, each split at its tabs.</summary>
    public string[][] Rows => [.. Lines(Output).Skip(1).Select(line => line.Split('\t'))];

    public string[] Told => Lines(Error);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
