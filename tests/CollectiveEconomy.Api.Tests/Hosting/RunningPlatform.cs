using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Contract;
using Microsoft.AspNetCore.Builder;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>The whole platform in this process: embedded register, first release, Kestrel on a free port. Tests of one collection share it.</summary>
public sealed class RunningPlatform : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private WebApplication? _host;

    public HttpClient Http { get; private set; } = new();

    public IServiceProvider Services => _host!.Services;

    public async Task InitializeAsync()
    {
        // EF Core remembers for a while that nobody listens, so the recorder listens before the first command.
        SqlRecorder.Listen();
        _host = await PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={_data.Path}",
            "--Logging:LogLevel:Default=None",
            "--Logging:LogLevel:Microsoft.AspNetCore.HttpLogging=None",
            // Tests ask more often than a caller may.
            "--Limits:RateBurst=100000",
        ]);
        Http = new HttpClient { BaseAddress = new Uri(_host.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _host!.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>Asks over HTTP.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var response = await Http.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
