using System.Text.Json.Nodes;

namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>What becomes of releases when the secret key of their noise is lost.</summary>
[Collection(Published.Name)]
public sealed class NoiseKeyTests(PublishedFixture published) : IDisposable
{
    private readonly Sandbox _sandbox = published.Copy();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Another_key_is_refused_in_a_sentence_and_a_new_series_is_published()
    {
        File.Delete(Path.Combine(_sandbox.Data, "secret.key"));
        var refused = await _sandbox.RunAsync("publish", "--accept-warnings");
        Assert.Equal((ExitCode.Refused, ""), (refused.Code, refused.Output));
        Assert.StartsWith("Release 2027.1 of series '1' carries noise from another secret key", refused.Told[^1], StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetDirectories(_sandbox.Releases).Length);

        _sandbox.Configure("""{ "Protection": { "Series": "2" } }""");
        Assert.Equal(ExitCode.Done, (await _sandbox.RunAsync("publish", "--accept-warnings")).Code);
        Assert.Equal("2", SeriesOf("2027.3"));
    }

    private string? SeriesOf(string release) =>
        (string?)JsonNode.Parse(File.ReadAllText(Path.Combine(_sandbox.Releases, release, "datapackage.json")))!["noise"]!["series"];
}
