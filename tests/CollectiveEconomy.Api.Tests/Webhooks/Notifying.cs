using System.Collections.Concurrent;
using System.Threading.Channels;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Api.Webhooks;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Tests.Webhooks;

/// <summary>What notifies of the releases in a data folder, as a host has it, from its start to its end.</summary>
internal sealed class Notifying : IAsyncDisposable, ILoggerProvider, ILogger
{
    /// <summary>The secret of the target.</summary>
    public const string Secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Channel<string> _unread = Channel.CreateUnbounded<string>();
    private readonly ReleaseCatalogue _catalogue;
    private readonly WebhookSender _sender;
    private readonly WebhookDelivery _delivery;
    private readonly LoggerFactory _logs;

    private Notifying(ReleaseData data, Receiver receiver, int attempts)
    {
        _logs = new LoggerFactory([this]);
        _catalogue = new ReleaseCatalogue(
            data.Releases,
            Options.Create(new ReleaseSettings()),
            data.Clock,
            _logs.CreateLogger<ReleaseCatalogue>()
        );
        var settings = Options.Create(
            new WebhookSettings
            {
                Targets = new Dictionary<string, WebhookTarget>
                {
                    ["portal"] = new() { Url = new Uri(receiver.Url), Secret = "whsec_" + Secret },
                },
                Attempts = attempts,
                FirstDelay = TimeSpan.FromMilliseconds(1),
            }
        );
        _sender = new WebhookSender(settings, data.Clock, _logs.CreateLogger<WebhookSender>());
        _delivery = new WebhookDelivery(
            _catalogue,
            new DataFolder(data.Path),
            settings,
            Options.Create(new CitationSettings { Address = new Uri("https://data.example.org") }),
            _sender,
            data.Clock,
            _logs.CreateLogger<WebhookDelivery>()
        );
    }

    /// <summary>What was logged.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    /// <summary>A line of the log after those that were waited for; what it says has been recorded.</summary>
    public async Task LoggedAsync(string part)
    {
        using var patience = new CancellationTokenSource(Longest);
        while (!(await _unread.Reader.ReadAsync(patience.Token)).Contains(part, StringComparison.Ordinal)) { }
    }

    public static async Task<Notifying> StartAsync(ReleaseData data, Receiver receiver, int attempts = 10)
    {
        var notifying = new Notifying(data, receiver, attempts);
        await notifying._catalogue.OpenAsync();
        await notifying._delivery.StartAsync(default);
        return notifying;
    }

    /// <summary>The host looks at the folder.</summary>
    public Task LookAsync() => _catalogue.RefreshAsync();

    public async ValueTask DisposeAsync()
    {
        await _delivery.StopAsync(default);
        _delivery.Dispose();
        _sender.Dispose();
        await _catalogue.DisposeAsync();
        _logs.Dispose();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Write($"{level} {formatter(state, exception)} {exception}");

    void IDisposable.Dispose() { }

    private void Write(string line)
    {
        Lines.Enqueue(line);
        _unread.Writer.TryWrite(line);
    }
}
