using System.Text;
using System.Text.Json;
using CollectiveEconomy.Engine.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A host with the sample schema behind the real endpoint.</summary>
public class SampleHost : IDisposable
{
    private readonly WebApplication _app;

    public SampleHost()
        : this([]) { }

    private SampleHost(
        Dictionary<string, string?> settings,
        Action<IServiceCollection>? before = null,
        Action<WebApplication>? way = null,
        LogLevel least = LogLevel.Warning
    )
    {
        Log = new CapturedLog { Least = least };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(least).AddProvider(Log);
        builder.Configuration.AddInMemoryCollection(settings);
        before?.Invoke(builder.Services);
        builder
            .Services.AddSingleton<Fetches>()
            .AddSingleton<Waiting>()
            .AddSingleton<Counter>()
            .AddSingleton<Gate>()
            .AddEngine<SampleSchema>(builder.Configuration);
        _app = builder.Build();
        way?.Invoke(_app);
        _app.MapGraphQL("/graphql");
        _app.StartAsync().GetAwaiter().GetResult();
        Client = _app.GetTestClient();
    }

    public static SampleHost Limited(string limit, string value) => Configured(("Limits:" + limit, value));

    public static SampleHost Configured(params (string Name, string Value)[] settings) =>
        new(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value));

    public static SampleHost With(Action<IServiceCollection> before, params (string Name, string Value)[] settings) =>
        new(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value), before);

    /// <summary>A host whose requests pass something on their way, and whose log keeps everything.</summary>
    public static SampleHost Behind(Action<IServiceCollection> before, Action<WebApplication> way) => new([], before, way, LogLevel.Trace);

    public HttpClient Client { get; }

    public CapturedLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public Task<Answer> Query(string document, object? variables = null) =>
        PostJson(JsonSerializer.Serialize(new { query = document, variables }));

    public Task<Answer> PostJson(string body, string? accept = null) =>
        Send(HttpMethod.Post, "/graphql", new StringContent(body, Encoding.UTF8, "application/json"), accept);

    public Task<Answer> Get(string queryString, string? accept = null) => Send(HttpMethod.Get, "/graphql?" + queryString, null, accept);

    public async Task<Answer> Send(
        HttpMethod method,
        string path,
        HttpContent? content,
        string? accept = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync()
        )
        {
            Allow = string.Join(',', response.Content.Headers.Allow),
            Headers = response.Headers,
        };
    }

    public void Dispose()
    {
        _app.DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }
}
