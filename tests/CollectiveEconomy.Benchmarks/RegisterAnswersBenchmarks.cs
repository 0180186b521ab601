using System.Net.Http.Headers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Benchmarks.Load;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Benchmarks;

/// <summary>What answers from the register cost one client, beside the same bytes from a Kestrel that does nothing else.</summary>
[MemoryDiagnoser]
public class RegisterAnswersBenchmarks
{
    private readonly HttpClient _client = new();
    private DemoRegister? _files;
    private WebApplication? _host;
    private WebApplication? _bytes;
    private string[] _requests = [];
    private int _asked;

    /// <summary>
    /// The point: one cooperative with its province, region and models, another one each time. The page: 50 cooperatives of a province and field by
    /// revenue, each with its latest figures, its models and their outcomes; it needs a key.
    /// </summary>
    [Params("point", "page")]
    public string Question { get; set; } = "";

    /// <summary>Starts both hosts on a demonstration.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        _files = new DemoRegister(DemonstrationSize.Demo);
        string key;
        string[] codes;
        await using (var register = RegisterConnection.Open(_files.Settings))
        {
            key = (await new AccessKeys(TimeProvider.System).CreateAsync(register, "load", Role.Ministry, Scopes.None, null)).Text.Reveal();
            codes = await register
                .Models.Take(200)
                .Join(register.Cooperatives, model => model.CooperativeId, row => row.Id, (_, row) => row.Code)
                .ToArrayAsync();
        }

        _host = await PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={_files.Folder}",
            "--Limits:RatePerSecond=0",
            "--Logging:LogLevel:Default=Warning",
        ]);
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var query = await ReadAsync(Question);
        _requests =
            Question == "page"
                ? [JsonSerializer.Serialize(new { query })]
                : [.. codes.Select(code => JsonSerializer.Serialize(new { query, variables = new { code } }))];
        _bytes = await BytesHost.StartAsync(new Dictionary<string, byte[]> { ["/"] = await AskAsync(_host.Urls.First() + "/graphql") });
    }

    /// <summary>The same bytes, from memory.</summary>
    [Benchmark(Baseline = true)]
    public Task<byte[]> Bytes() => AskAsync(_bytes!.Urls.First());

    /// <summary>The answer, from the register.</summary>
    [Benchmark]
    public Task<byte[]> Answer() => AskAsync(_host!.Urls.First() + "/graphql");

    /// <summary>Stops both, and forgets everything.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _host!.DisposeAsync();
        await _bytes!.DisposeAsync();
        _client.Dispose();
        _files!.Dispose();
    }

    private async Task<byte[]> AskAsync(string address)
    {
        using var content = new StringContent(_requests[_asked++ % _requests.Length], new MediaTypeHeaderValue("application/json"));
        using var answer = await _client.PostAsync(address, content);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static async Task<string> ReadAsync(string question)
    {
        using var text = new StreamReader(typeof(RegisterAnswersBenchmarks).Assembly.GetManifestResourceStream(question)!);
        return await text.ReadToEndAsync();
    }
}
