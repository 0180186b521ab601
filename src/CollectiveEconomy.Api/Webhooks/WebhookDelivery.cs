using System.Threading.Channels;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>
/// Notifies targets of releases and withdrawals, whichever process made them, once the host sees them. It works behind everything else, each target by itself and
/// in the order of the events; what was left when the host ended is sent after the next start.
/// </summary>
/// <param name="catalogue">The releases.</param>
/// <param name="folder">Where is kept what targets were notified of.</param>
/// <param name="settings">The targets.</param>
/// <param name="addresses">Under which address the platform is known.</param>
/// <param name="sender">Sends notices.</param>
/// <param name="clock">Dates what is recorded.</param>
/// <param name="log">Told what was sent and what was given up.</param>
internal sealed class WebhookDelivery(
    ReleaseCatalogue catalogue,
    DataFolder folder,
    IOptions<WebhookSettings> settings,
    IOptions<CitationSettings> addresses,
    WebhookSender sender,
    TimeProvider clock,
    ILogger<WebhookDelivery> log
) : BackgroundService
{
    /// <summary>After which it looks again where another host is at it, or the disk refuses.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Recorded first, so that a ledger is not new any more where nothing had been published.
    private static readonly Guid Began = Guid.Empty;

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(settings.Value.Targets.Select(target => ServeAsync(target.Key, target.Value, stoppingToken)));

    private async Task ServeAsync(string name, WebhookTarget target, CancellationToken stoppingToken)
    {
        // One look finds all events, so one that waits is enough.
        var looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        catalogue.Changed += Look;
        Look();
        try
        {
            await foreach (var _ in looks.Reader.ReadAllAsync(stoppingToken))
                if (!await TryDeliverAsync(name, target, stoppingToken))
                {
                    await Task.Delay(Patience, clock, stoppingToken);
                    Look();
                }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        finally
        {
            catalogue.Changed -= Look;
        }

        void Look() => looks.Writer.TryWrite(true);
    }

    private async Task<bool> TryDeliverAsync(string name, WebhookTarget target, CancellationToken stoppingToken)
    {
        try
        {
            using var ledger = await WebhookLedger.OpenAsync(Path.Combine(folder.Webhooks, name), stoppingToken);
            await DeliverAsync(name, target, ledger, stoppingToken);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogInformation(
                "What webhook target {Target} was notified of is in use by another host, or can't be written ({Failure}).",
                name,
                failure.GetType().Name
            );
            return false;
        }
    }

    private async Task DeliverAsync(string name, WebhookTarget target, WebhookLedger ledger, CancellationToken stoppingToken)
    {
        var releases = catalogue.State.Releases;
        var events = ReleaseEvent.Of(releases).Where(one => !ledger.IsSettled(one.Id)).Reverse().ToList();
        // A new target is notified of what happens from now on.
        if (ledger.IsNew)
        {
            ledger.Settle([Began, .. events.Select(one => one.Id)], "before", clock.GetUtcNow());
            log.LogInformation("Webhook target {Target} is notified of what happens from now on.", name);
            return;
        }

        foreach (var one in events)
        {
            var notice = WebhookNotice.Of(one, releases, addresses.Value);
            var isReceived = await sender.SendAsync(notice, name, target, stoppingToken);
            ledger.Settle([one.Id], isReceived ? "received" : "given-up", clock.GetUtcNow());
            if (isReceived)
                log.LogInformation("Webhook target {Target} took {Type} of release {Release}.", name, notice.Type, one.Release.Id);
            else
                log.LogError("Webhook target {Target} was given up for {Type} of release {Release}.", name, notice.Type, one.Release.Id);
        }
    }
}
