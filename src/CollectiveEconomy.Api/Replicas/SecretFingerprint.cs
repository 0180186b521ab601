using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace CollectiveEconomy.Api.Replicas;

/// <summary>
/// Notices hosts with different secrets or series: one could not read cursors of another, and would draw other noise. Each host says in Redis, again and
/// again, with which it answers, by a hash that tells nothing of the secret; what was said is forgotten a while after the last host that said it.
/// </summary>
/// <param name="redis">Where it is said.</param>
/// <param name="platform">The secret.</param>
/// <param name="settings">How often.</param>
/// <param name="clock">Tells when.</param>
/// <param name="log">Told of a difference.</param>
internal sealed class SecretFingerprint(
    RedisServer redis,
    PlatformSettings platform,
    IOptions<ReplicaSettings> settings,
    TimeProvider clock,
    ILogger<SecretFingerprint> log
) : BackgroundService, IHealthCheck
{
    private const string Key = "ceco:secret";

    // Several times as long as a host is silent, so that one answer that is late makes nobody forget.
    private const int Lifetimes = 3;

    private readonly string _own = Convert.ToHexStringLower(
        SHA256.HashData([.. platform.Secret.Derive("replicas/1"), .. Encoding.UTF8.GetBytes(platform.Series)])
    );

    private bool _differs;

    /// <summary>Compares before this host answers anybody.</summary>
    /// <exception cref="StartRefused">The other hosts have another secret or series.</exception>
    public async Task CheckAsync()
    {
        if (await DiffersAsync() == true)
            throw new StartRefused(
                new(
                    "Máy chủ khác của hệ thống này dùng khóa bí mật hoặc Protection:Series khác: hãy cấu hình cùng Secrets:Key cho mọi máy chủ, hoặc dừng các máy chủ kia trước khi đổi.",
                    "Another host of this installation has another secret or Protection:Series: configure the same Secrets:Key for all hosts, or stop the others before you change it."
                )
            );
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_differs ? HealthCheckResult.Degraded("Another host has another secret or series.") : HealthCheckResult.Healthy());

    /// <summary>Says it once more, and compares.</summary>
    public async Task LookAsync()
    {
        if (await DiffersAsync() is not { } differs)
            return;
        if (differs && !_differs)
            log.LogError("Another host of this installation has another secret or Protection:Series; stop one of them.");
        _differs = differs;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Value.SeenEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await LookAsync();
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    /// <summary>Whether another was said; null while Redis is away.</summary>
    private async Task<bool?> DiffersAsync()
    {
        try
        {
            var database = (await redis.ConnectAsync()).GetDatabase();
            if (await database.StringSetAsync(Key, _own, settings.Value.SeenEvery * Lifetimes, When.NotExists))
                return false;
            if (await database.StringGetAsync(Key) != _own)
                return true;
            await database.KeyExpireAsync(Key, settings.Value.SeenEvery * Lifetimes);
            return false;
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return null;
        }
    }
}
