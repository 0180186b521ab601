using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Looks again and again whether there is another release. File systems, network shares above all, don't tell reliably.</summary>
/// <param name="catalogue">The releases.</param>
/// <param name="fetch">Fetches what other machines published.</param>
/// <param name="settings">How often.</param>
/// <param name="clock">Tells when.</param>
/// <param name="log">Told when the folder can't be read.</param>
internal sealed class ReleaseWatch(
    ReleaseCatalogue catalogue,
    ReleaseFetch fetch,
    IOptions<ReleaseSettings> settings,
    TimeProvider clock,
    ILogger<ReleaseWatch> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Value.LookedAtEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await fetch.TryAsync(stoppingToken);
                await LookAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync()
    {
        try
        {
            await catalogue.RefreshAsync();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "The folder of the releases can't be read; the loaded releases continue to be served.");
        }
    }
}
