using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Access;

/// <summary>Has the uses of keys written now and then, and once more when the host stops.</summary>
/// <param name="uses">What was gathered.</param>
/// <param name="settings">How often.</param>
/// <param name="log">Told when the register can't be written.</param>
internal sealed class KeyUseRecorder(KeyUses uses, IOptions<AccessSettings> settings, ILogger<KeyUseRecorder> log) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Value.UseNotedEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    // A register that is busy or read-only must not stop the host: that a day is missing harms nobody.
    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await uses.WriteAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "When keys were last used could not be written.");
        }
    }
}
