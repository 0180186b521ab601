namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host with a withdrawn release and the one that revised it; tests of one collection share it and change nothing.</summary>
public sealed class RevisedReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Host = await ReleaseHost.StartAsync(await Histories.Revised(), "--Citations:Address=https://data.example.org");

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    /// <summary>What is found at an address.</summary>
    public async Task<(HttpResponseMessage Response, string Text)> GetAsync(
        string address,
        Action<HttpRequestMessage>? change = null,
        HttpMethod? method = null
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        change?.Invoke(request);
        var response = await Host.Http.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }
}
