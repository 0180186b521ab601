using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>Each access to confidential data is recorded before it is answered: who, what and how many rows, and no value.</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private const string Cells = "{ statistics { cooperatives(by: [YEAR]) { cells { year members } } } }";

    private ReleaseHost _host = null!;

    public async Task InitializeAsync() => _host = await ReleaseHost.StartAsync(await Histories.Three());

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task An_operation_is_recorded_by_its_name_or_hash_with_the_rows_that_were_given()
    {
        var stored = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "operations", "targets-and-actuals.graphql"));
        var researcher = await _host.KeyAsync(Role.Researcher);
        await _host.AskAsync(Cells, researcher);
        await _host.AskAsync("{ cooperatives(first: 3) { nodes { code } } }", await _host.KeyAsync(Role.Ministry));
        await _host.AskAsync(stored.ReplaceLineEndings("\n"), researcher);

        var ended = await EndedAsync();
        Assert.Equal([2L, 3L], ended.Take(2).Select(record => record.Rows));
        Assert.All(ended, record => Assert.Equal(("test", "POST /graphql", 200), (record.Who, record.Route, record.Status)));
        Assert.Equal(["RESEARCHER", "MINISTRY", "RESEARCHER"], ended.Select(record => record.Role));
        Assert.Matches("^[0-9a-f]{64}$", ended[0].Operation);
        Assert.Equal("targets-and-actuals", ended[2].Operation);
    }

    [Fact]
    public async Task Files_are_recorded_by_their_route_with_their_rows_also_when_they_are_sent_again()
    {
        using var researcher = new HttpClient { BaseAddress = _host.Http.BaseAddress };
        researcher.DefaultRequestHeaders.Add("Authorization", "Bearer " + await _host.KeyAsync(Role.Researcher));
        string[] files =
        [
            "/data/cooperatives.csv?by=year&measures=members",
            "/data/cooperatives.csv?by=year&measures=members",
            "/microdata/cooperatives.csv?delivery=stream",
            "/data/nothing.csv",
        ];
        foreach (var file in files)
            await researcher.GetAsync(file);

        Assert.Equal(
            [
                ("GET /data/{file}", 200, 2),
                ("GET /data/{file}", 200, 2),
                ("GET /microdata/{file}", 200, 10),
                ("GET /data/{file}", 404, (long?)null),
            ],
            (await EndedAsync()).Select(record => (record.Route, record.Status!.Value, record.Rows))
        );
    }

    [Fact]
    public async Task Who_has_no_key_or_a_wrong_one_is_not_recorded()
    {
        await _host.AskAsync(Cells);
        await _host.AskAsync(Cells, "wrong");
        await _host.Http.GetAsync("/data/cooperatives.csv?by=year&measures=members");

        Assert.Empty((await LogAsync()).Lines);
    }

    [Fact]
    public async Task Nothing_that_was_asked_for_or_answered_is_in_the_log()
    {
        const string Marked = "123454321";
        var steward = await _host.KeyAsync(Role.Steward);
        await _host.AskAsync($"query Q{Marked} {{ cooperative(code: \"{Marked}\") {{ code name }} }}", steward);
        await _host.AskAsync("{ cooperatives { nodes { code name } } }", steward);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/data/{Marked}.csv?by={Marked}");
        request.Headers.Add("Authorization", "Bearer " + steward);
        using var response = await _host.Http.SendAsync(request);

        await LogAsync();
        var text = string.Concat(Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.NotEmpty(text);
        Assert.DoesNotContain(Marked, text, StringComparison.Ordinal);
        Assert.DoesNotContain("HTX", text, StringComparison.Ordinal);
        Assert.DoesNotContain(steward, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_refused_and_anybody_else_is_answered()
    {
        // A file is in the way of the folder.
        await File.WriteAllTextAsync(Folder, "");
        var key = await _host.KeyAsync(Role.Researcher);

        var refused = await _host.AskAsync(Cells, key);
        using var file = new HttpRequestMessage(HttpMethod.Get, "/microdata/cooperatives.csv");
        file.Headers.Add("Authorization", "Bearer " + key);
        using var response = await _host.Http.SendAsync(file);

        var error = refused.GetProperty("errors")[0];
        Assert.Equal("AUDIT_UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(
            "Access to confidential data can't be recorded, so it is refused; operators must free the disk of the access log.",
            error.GetProperty("message").GetString()
        );
        Assert.False(refused.TryGetProperty("data", out _));
        Assert.Equal((503, 30), ((int)response.StatusCode, (int)response.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        Assert.Equal(
            2,
            (await _host.AskAsync(Cells))
                .GetProperty("data")
                .GetProperty("statistics")
                .GetProperty("cooperatives")
                .GetProperty("cells")
                .GetArrayLength()
        );

        File.Delete(Folder);
        Assert.False((await _host.AskAsync(Cells, key)).TryGetProperty("errors", out _));
    }

    private string Folder => _host.Services.GetRequiredService<PlatformSettings>().Folder.Audit;

    private async Task<List<AccessRecord>> EndedAsync() =>
        [.. (await LogAsync()).Lines.Select(line => line.Record).Where(record => record.Of is not null).OrderBy(record => record.Of)];

    /// <summary>What was recorded when the host has stopped.</summary>
    private async Task<(IReadOnlyList<AccessLine> Lines, IReadOnlyList<AccessLogFault> Faults)> LogAsync()
    {
        var settings = _host.Services.GetRequiredService<PlatformSettings>();
        await _host.StopAsync();
        await _host.Services.GetRequiredService<AccessLog>().DisposeAsync();
        return AccessLogs.Check(null, settings.Folder, settings.Secret);
    }
}
