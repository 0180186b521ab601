using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace CollectiveEconomy.Api.Replicas;

/// <summary>The connection to Redis, made again by itself whenever it breaks; the log says when it is away and when it is back.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly Lazy<Task<IConnectionMultiplexer>> _connection;
    private int _isAway;
    private readonly ILogger<RedisServer> _log;

    public RedisServer(IOptions<ReplicaSettings> settings, ILogger<RedisServer> log)
    {
        _log = log;
        _connection = new(async () =>
        {
            var options = ConfigurationOptions.Parse(settings.Value.Redis!);
            options.AbortOnConnectFail = false;
            options.ConnectTimeout = Math.Min(options.ConnectTimeout, 1000);
            options.AsyncTimeout = Math.Min(options.AsyncTimeout, 500);
            // Requests go on without it at once, rather than wait for it.
            options.BacklogPolicy = BacklogPolicy.FailFast;
            var connection = await ConnectionMultiplexer.ConnectAsync(options);
            connection.ConnectionFailed += (_, _) => NoteAway();
            connection.ConnectionRestored += (_, _) => NoteBack();
            if (!connection.IsConnected)
                NoteAway();
            return connection;
        });
    }

    /// <summary>The connection, which may be broken.</summary>
    public Task<IConnectionMultiplexer> ConnectAsync() => _connection.Value;

    /// <summary>Whether it is connected.</summary>
    public bool IsThere => _connection is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result.IsConnected: true } };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_connection.IsValueCreated)
            await (await _connection.Value).DisposeAsync();
    }

    private void NoteAway()
    {
        if (Interlocked.Exchange(ref _isAway, 1) == 0)
            _log.LogWarning("Redis is away: this host counts requests by itself and keeps responses in its own memory only.");
    }

    private void NoteBack()
    {
        if (Interlocked.Exchange(ref _isAway, 0) == 1)
            _log.LogInformation("Redis is back: requests are counted over all hosts again.");
    }
}
