using System.Text.Json.Nodes;

namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>What becomes of releases when the secret key of their noise is lost.</summary>
public sealed class NoiseKeyTests : IAsyncLifetime
{
    private readonly Sandbox _sandbox = new();

    public async Task InitializeAsync()
    {
        await _sandbox.RunAsync("init", "--demonstration", "demo");
        await _sandbox.RunAsync("publish");
        File.Delete(Path.Combine(_sandbox.Data, "secret.key"));
    }

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Another_key_is_refused_in_a_sentence_and_a_new_series_is_published()
    {
        var refused = await _sandbox.RunAsync("publish", "--accept-warnings");
        Assert.Equal((ExitCode.Refused, ""), (refused.Code, refused.Output));
        Assert.StartsWith("Release 2027.1 of series '1' carries noise of another secret key", refused.Told[^1], StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(_sandbox.Releases));

        _sandbox.Configure("""{ "Protection": { "Series": "2" } }""");
        Assert.Equal(ExitCode.Done, (await _sandbox.RunAsync("publish", "--accept-warnings")).Code);
        Assert.Equal("2", SeriesOf("2027.2"));
    }

    private string? SeriesOf(string release) =>
        (string?)JsonNode.Parse(File.ReadAllText(Path.Combine(_sandbox.Releases, release, "datapackage.json")))!["noise"]!["series"];
}
