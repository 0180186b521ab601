using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>A host over a small register, and a steward who hands files in.</summary>
public sealed class ImportHost : IAsyncDisposable
{
    public const string Csv = "text/csv";

    private ImportHost(ReleaseHost host, string steward) => (Host, Steward) = (host, steward);

    public ReleaseHost Host { get; }

    public string Steward { get; }

    public string Uploads => Host.Services.GetRequiredService<PlatformSettings>().Folder.Uploads;

    public IEnumerable<string> LeftBehind => Directory.Exists(Uploads) ? Directory.EnumerateFiles(Uploads, "*.part") : [];

    public static Task<ImportHost> StartAsync(params string[] arguments) => StartAsync(more: null, arguments);

    public static async Task<ImportHost> StartAsync(Action<IServiceCollection>? more, params string[] arguments)
    {
        var host = await ReleaseHost.StartAsync(await Histories.None(), more, arguments);
        return new ImportHost(host, await host.KeyAsync(Role.Steward));
    }

    public Task<(int Status, JsonElement Answer)> PostAsync(string query, string text, string media = Csv) =>
        PostAsync(query, new StringContent(text, Encoding.UTF8, media));

    public async Task<(int Status, JsonElement Answer)> PostAsync(string query, HttpContent content)
    {
        using var response = await SendAsync(HttpMethod.Post, "/imports" + query, content);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Hands a file in, and what came of it once it is done.</summary>
    public async Task<JsonElement> ImportAsync(string query, string text)
    {
        using var response = await SendAsync(HttpMethod.Post, "/imports" + query, new StringContent(text, Encoding.UTF8, Csv));
        return await DoneAsync(response);
    }

    /// <summary>What came of a submission that was taken.</summary>
    public async Task<JsonElement> DoneAsync(HttpResponseMessage taken)
    {
        Assert.Equal(202, (int)taken.StatusCode);
        await Host.Services.GetRequiredService<ImportRuns>().Running;
        return await GetAsync(taken.Headers.Location!.ToString());
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? key = null,
        string? accept = null
    )
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if ((key ?? Steward) is { Length: > 0 } bearer)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        return Host.Http.SendAsync(request);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
