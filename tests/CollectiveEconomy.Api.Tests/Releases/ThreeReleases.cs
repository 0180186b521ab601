namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host with three releases: of 2023, of 2023 and 2024, and of both with 10 members more in 2023.</summary>
public sealed class ThreeReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await ReleaseHost.StartAsync(await Histories.Three(), "--Releases:MaxLoaded=2");

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
