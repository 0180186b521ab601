namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>A release of the demonstration register, whatever the checks of publications warn of.</summary>
public sealed class ReleaseWithWarnings : IAsyncLifetime, IDisposable
{
    private readonly Dictionary<(string Id, string Language, bool IsPublic), string> _reports = [];

    public Sandbox Sandbox { get; } = new();

    /// <summary>A report of its last year, written when it is first asked for.</summary>
    public async Task<string> ReportAsync(string id, string language, bool isPublic)
    {
        if (_reports.TryGetValue((id, language, isPublic), out var known))
            return known;
        var path = Path.Combine(Sandbox.Folder, $"{id}-{language}-{isPublic}.xlsx");
        return _reports[(id, language, isPublic)] = await WriteAsync(id, language, isPublic, path);
    }

    /// <summary>Writes a report of its last year.</summary>
    public async Task<string> WriteAsync(string id, string language, bool isPublic, string path)
    {
        string[] access = isPublic ? ["--public"] : [];
        var run = await Sandbox.RunAsync(["report", id, "--language", language, "--out", path, .. access]);
        Assert.Equal((ExitCode.Done, "", path), (run.Code, run.Error, run.Output.TrimEnd()));
        return path;
    }

    public async Task InitializeAsync()
    {
        await Sandbox.RunAsync("init", "--demonstration", "demo");
        var run = await Sandbox.RunAsync("publish", "--accept-warnings");
        Assert.Equal(ExitCode.Done, run.Code);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Sandbox.Dispose();
}
