using System.Text.Json;
using System.Text.RegularExpressions;
using CollectiveEconomy.Api.Tests.Imports;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Lineage;

/// <summary>A host whose register a steward filled and corrected by files, an hour apart.</summary>
public sealed partial class LineageHost : IAsyncDisposable
{
    /// <summary>What is asked of a record.</summary>
    public const string Changes =
        "lineage { totalCount nodes { kind columns { code name } table import changedAt receivedBy rolledBackAt fileName sheet row } }";

    private readonly ImportHost _host;

    private LineageHost(ImportHost host) => _host = host;

    public string Steward => _host.Steward;

    public static async Task<LineageHost> StartAsync() => new(await ImportHost.StartAsync());

    public Task<string> KeyAsync(Role role) => _host.Host.KeyAsync(role);

    /// <summary>Files, each as its table, name and text, handed in together.</summary>
    public async Task ImportAsync(params (string Table, string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (table, name, text) in files)
            form.Add(new StringContent(text), table, name);
        using var response = await _host.SendAsync(HttpMethod.Post, "/imports", form);
        var told = await _host.DoneAsync(response);
        if (told.GetProperty("state").GetString() != "accepted")
            throw new InvalidOperationException(told.GetRawText());
        _host.Host.Clock.Now += TimeSpan.FromHours(1);
    }

    public async Task RollBackAsync(int import)
    {
        using var response = await _host.SendAsync(HttpMethod.Delete, $"/imports/{import}");
        Assert.Equal(200, (int)response.StatusCode);
        _host.Host.Clock.Now += TimeSpan.FromHours(1);
    }

    /// <summary>Publishes what the register holds, so that ministries see its years.</summary>
    public async Task PublishAsync()
    {
        await _host.Host.PublishAsync();
        await _host.Host.LookAsync();
    }

    /// <summary>A response without the random part of the sender.</summary>
    public async Task<JsonElement> AskAsync(string query, string? key)
    {
        var answer = await _host.Host.AskAsync(query, key);
        return JsonSerializer.Deserialize<JsonElement>(KeyId().Replace(answer.GetRawText(), "key …"));
    }

    /// <summary>What a steward learns of a report: each change as its kind, submission, file and row, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ChangesAsync(string code, int year)
    {
        var answer = await AskAsync(
            $$"""{ annualReports(where: { year: { eq: {{year}} }, cooperative: { some: { code: { eq: "{{code}}" } } } }) { nodes { {{Changes}} } } }""",
            Steward
        );
        return
        [
            .. answer
                .GetProperty("data")
                .GetProperty("annualReports")
                .GetProperty("nodes")[0]
                .GetProperty("lineage")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(Line),
        ];
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static string Line(JsonElement change) =>
        $"{change.GetProperty("kind")} {change.GetProperty("import")} {change.GetProperty("fileName")}:{change.GetProperty("row")}"
        + (change.GetProperty("rolledBackAt").ValueKind == JsonValueKind.Null ? "" : " rolled back");

    [GeneratedRegex("key [^\"]+")]
    private static partial Regex KeyId();
}
