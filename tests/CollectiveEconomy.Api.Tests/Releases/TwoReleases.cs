namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host with a release of 1 March 2027 that covers 2023, and one of 11 March that covers 2024 too.</summary>
public sealed class TwoReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await ReleaseHost.StartAsync(await Histories.Two(), "--Releases:MaxLoaded=2");

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
