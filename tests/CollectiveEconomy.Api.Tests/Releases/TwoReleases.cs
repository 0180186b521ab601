namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host with a release of 1 March 2027 that covers 2023, and one of 11 March that covers 2024 too.</summary>
public sealed class TwoReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await ReleaseHost.StartAsync("--Releases:MaxLoaded=2");
        await Host.PublishAsync("First");
        Host.Clock.Now = Host.Clock.Now.AddDays(10);
        await Host.WriteAsync([.. Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, 2024, 20))]);
        await Host.PublishAsync("Second");
        await Host.LookAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
