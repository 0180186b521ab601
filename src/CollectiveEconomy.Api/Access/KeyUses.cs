using System.Collections.Concurrent;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// Gathers which keys were used and tells the register now and then, and once more when the host stops, so that no request waits for it. It
/// keeps the day.
/// </summary>
/// <param name="whole">The register.</param>
/// <param name="options">How often.</param>
/// <param name="log">Told when the register can't be written.</param>
internal sealed class KeyUses(WholeRegister whole, KeyAuthenticationOptions options, ILogger<KeyUses> log) : BackgroundService
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = [];

    /// <summary>Remembers that a key was used; costs one write to memory.</summary>
    public void Note(string id, DateTimeOffset now) => _used[id] = now;

    /// <summary>Tells the register what was gathered, once for each key.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_used.IsEmpty)
            return;
        await using var register = whole.Open();
        foreach (var id in _used.Keys)
            if (_used.TryRemove(id, out var used))
                await AccessKeys.NoteUseAsync(register, id, used, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryWriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.UseNotedEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryWriteAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    // A register that is busy or read-only must not stop the host: that a day is missing harms nobody.
    private async Task TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "When keys were last used could not be written.");
        }
    }
}
