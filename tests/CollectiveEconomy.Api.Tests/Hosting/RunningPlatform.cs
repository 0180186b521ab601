using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>The whole platform in this process: embedded register, first release, Kestrel on a free port. Tests of one collection share it.</summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private WebApplication? _host;

    public HttpClient Http { get; private set; } = new();

    /// <summary>Speaks HTTP/2.</summary>
    public HttpClient Http2 { get; private set; } = new();

    /// <summary>It stays on one day: that of the release, and with it its name, stand in snapshots.</summary>
    public MovableClock Clock { get; } = new();

    public IServiceProvider Services => _host!.Services;

    public async Task InitializeAsync()
    {
        // EF Core remembers for a while that nobody listens, so the recorder listens before the first command.
        SqlRecorder.Listen();
        _host = await PlatformHost.StartAsync(
            [
                // Only one of two ports without encryption can speak HTTP/2.
                "--Kestrel:Endpoints:First:Url=http://127.0.0.1:0",
                "--Kestrel:Endpoints:Second:Url=http://127.0.0.1:0",
                "--Kestrel:Endpoints:Second:Protocols=Http2",
                $"--Data:Folder={_data.Path}",
                // The bytes 0 to 31: cursors of snapshots stay the same.
                "--Secrets:Key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "--Logging:LogLevel:Default=None",
                "--Logging:LogLevel:Microsoft.AspNetCore.HttpLogging=None",
                // Tests ask more often than a caller may.
                "--Limits:RateBurst=100000",
            ],
            Clock
        );
        Http = new HttpClient { BaseAddress = new Uri(_host.Urls.First()) };
        Http2 = new HttpClient
        {
            BaseAddress = new Uri(_host.Urls.Last()),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        await ReadCodesAsync();
        // Official figures are compared for the first question about them.
        Assert.True((await AskAsync("{ officialComparisons { totalCount } }")).TryGetProperty("data", out _));
    }

    /// <summary>Lists of codes are read for the first filter that names one: no statement of the test that comes first.</summary>
    private async Task ReadCodesAsync()
    {
        const string None = """{ eq: "-" }""";
        string[] named =
        [
            $"products(where: {{ code: {None} }})",
            $"models(where: {{ programme: {None} }})",
            $"supportUnits(where: {{ code: {None} }})",
            $"outcomeIndicators(where: {{ code: {None} }})",
            $"officialFigures(where: {{ indicator: {None} }})",
            $"officialFigures(where: {{ source: {None} }})",
            $"officialFigures(where: {{ issuer: {None} }})",
        ];
        foreach (var list in named)
            Assert.Equal("UNKNOWN_CODE", await CodeOfRefusalAsync(list));

        async Task<string?> CodeOfRefusalAsync(string list) =>
            (await AskAsync($"{{ {list} {{ totalCount }} }}"))
                .GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString();
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        Http2.Dispose();
        await _host!.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>Asks over HTTP.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? key = null, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        if (language is not null)
            request.Headers.Add("Accept-Language", language);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>A new key.</summary>
    public async Task<string> KeyAsync(Role role, string scopes = "")
    {
        await using var register = await Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        var made = await new AccessKeys(TimeProvider.System).CreateAsync(register, "test", role, Scopes.Parse(scopes), null);
        return made.Text.Reveal();
    }
}
