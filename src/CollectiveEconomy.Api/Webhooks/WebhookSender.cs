using System.Net.Http.Headers;
using System.Net.Mime;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>Sends a notice until it is received, a bounded number of times, each time later.</summary>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);
    private static readonly TimeSpan Connected = TimeSpan.FromMinutes(5);

    private readonly ResiliencePipeline<bool> _attempts;
    private readonly ResiliencePipeline _onlyInTime;
    private readonly TimeProvider _clock;
    private readonly ILogger<WebhookSender> _log;

    // Made here and not by a factory, whose clients log addresses. Redirects are not followed: only the configured address is trusted.
    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = Connected,
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="settings">How often it tries.</param>
    /// <param name="clock">Dates signatures.</param>
    /// <param name="log">Told what became of attempts, by names of targets and without addresses.</param>
    public WebhookSender(IOptions<WebhookSettings> settings, TimeProvider clock, ILogger<WebhookSender> log)
    {
        (_clock, _log) = (clock, log);
        _attempts = new ResiliencePipelineBuilder<bool> { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions<bool>
                {
                    MaxRetryAttempts = settings.Value.Attempts - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = settings.Value.FirstDelay,
                    MaxDelay = LongestDelay,
                    ShouldHandle = new PredicateBuilder<bool>().HandleResult(false),
                }
            )
            .Build();
        _onlyInTime = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(settings.Value.Timeout)
            .Build();
    }

    /// <summary>Sends a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="name">Name of the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <returns>Whether it was received.</returns>
    public async Task<bool> SendAsync(WebhookNotice notice, string name, WebhookTarget target, CancellationToken cancellationToken) =>
        await _attempts.ExecuteAsync(async token => await TryAsync(notice, name, target, token), cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<bool> TryAsync(WebhookNotice notice, string name, WebhookTarget target, CancellationToken cancellationToken)
    {
        try
        {
            var status = await _onlyInTime.ExecuteAsync(async token => await PostAsync(notice, target, token), cancellationToken);
            if (status is >= StatusCodes.Status200OK and < StatusCodes.Status300MultipleChoices)
                return true;
            Report($"status {status}");
        }
        catch (HttpRequestException failure)
        {
            Report($"{failure.HttpRequestError}");
        }
        catch (TimeoutRejectedException)
        {
            Report("no answer in time");
        }

        return false;

        // Messages of exceptions name hosts.
        void Report(string outcome) =>
            _log.LogWarning(
                "Webhook target {Target} did not take {Type} of release {Release}: {Outcome}.",
                name,
                notice.Type,
                notice.Event.Release.Id,
                outcome
            );
    }

    private async Task<int> PostAsync(WebhookNotice notice, WebhookTarget target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = new ByteArrayContent(notice.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json);
        // Each attempt has its own time, as receivers refuse old ones.
        WebhookSignature.Sign(request, notice.Event.Id.ToString(), _clock.GetUtcNow(), notice.Body, target.Key());
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return (int)response.StatusCode;
    }
}
