using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A host with three releases: of 2023, of 2023 and 2024, and of both with 10 members more in 2023.</summary>
public sealed class ThreeReleases : IAsyncLifetime
{
    public ReleaseHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await ReleaseHost.StartAsync("--Releases:MaxLoaded=2");
        await SetAsync(2023, members: 10);
        await Host.PublishAsync();
        await Host.WriteAsync([.. Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, 2024, 20))]);
        await Host.PublishAsync();
        await SetAsync(2023, members: 12);
        await Host.PublishAsync("Ten members more in 2023");
        await Host.LookAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    private async Task SetAsync(int year, int members)
    {
        await using var register = Host.Open();
        await register
            .AnnualReports.Where(report => report.Year == year)
            .ExecuteUpdateAsync(report => report.SetProperty(row => row.Members, members).SetProperty(row => row.Revenue, 1_000_000_000L));
    }
}
