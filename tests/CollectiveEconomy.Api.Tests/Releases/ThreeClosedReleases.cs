namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host whose three releases a fourth one in another series has closed to the public.</summary>
public sealed class ThreeClosedReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await ReleaseHost.StartAsync(await Histories.ThreeClosed(), "--Releases:MaxLoaded=2");

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
