using System.Text;
using System.Text.Json;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Tests.Sample;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Caching;

/// <summary>The sample host, keeping answers.</summary>
public sealed class CachingHost : IDisposable
{
    private readonly SampleHost _host;

    public CachingHost(params (string Name, string Value)[] settings) => _host = SampleHost.With(services => Add(services, settings));

    public StatedVersions Versions { get; } = new();

    public int Count => _host.Services.GetRequiredService<Counter>().Count;

    public Gate Gate => _host.Services.GetRequiredService<Gate>();

    public Task<Answer> Get(string query, params (string Name, string Value)[] headers) =>
        _host.Send(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query), null, null, headers);

    public Task<Answer> GetRaw(string queryString) => _host.Get(queryString);

    public Task<Answer> Post(string query) => _host.Query(query);

    public Task<Answer> PostNamed(string query, bool withText)
    {
        var persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(query) };
        object body = withText ? new { query, extensions = new { persistedQuery } } : new { extensions = new { persistedQuery } };
        var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        return _host.Send(HttpMethod.Post, "/graphql", content);
    }

    public void Dispose() => _host.Dispose();

    private void Add(IServiceCollection services, (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        services.AddSingleton<IDataVersions>(Versions).AddResponseCache(configuration);
    }
}
