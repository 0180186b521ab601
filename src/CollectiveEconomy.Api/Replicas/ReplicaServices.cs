using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion.Serialization;
using ZiggyCreatures.Caching.Fusion.Serialization.SystemTextJson;

namespace CollectiveEconomy.Api.Replicas;

/// <summary>Registers what several hosts share.</summary>
internal static class ReplicaServices
{
    /// <summary>Reads the section <c>Replicas</c>; without a server nothing is shared.</summary>
    /// <exception cref="StartRefused">The server is not named as one can be.</exception>
    public static IServiceCollection AddReplicas(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReplicaSettings>().Bind(configuration.GetSection("Replicas")).ValidateDataAnnotations().ValidateOnStart();
        var settings = configuration.GetSection("Replicas").Get<ReplicaSettings>() ?? new ReplicaSettings();
        if (string.IsNullOrEmpty(settings.Redis))
            return services;
        RefuseUnreadable(settings.Redis);
        services
            .AddSingleton<RedisServer>()
            .AddSingleton<SecretFingerprint>()
            .AddHostedService(provider => provider.GetRequiredService<SecretFingerprint>());
        services.AddHealthChecks().AddCheck<SecretFingerprint>("replicas");
        if (settings.SharedRates)
            services.AddSingleton<ISharedRates, SharedRates>();
        if (settings.SharedResponses)
            services
                .AddSingleton<IDistributedCache>(provider => new RedisCache(
                    Options.Create(
                        new RedisCacheOptions { ConnectionMultiplexerFactory = provider.GetRequiredService<RedisServer>().ConnectAsync }
                    )
                ))
                .AddSingleton<IFusionCacheSerializer>(new FusionCacheSystemTextJsonSerializer());
        return services;
    }

    /// <summary>Connects, and refuses a host that does not belong to the others.</summary>
    /// <exception cref="StartRefused">It has another secret or series.</exception>
    public static Task CheckReplicasAsync(this IServiceProvider services) =>
        services.GetService<SecretFingerprint>()?.CheckAsync() ?? Task.CompletedTask;

    private static void RefuseUnreadable(string redis)
    {
        try
        {
            if (ConfigurationOptions.Parse(redis).EndPoints.Count > 0)
                return;
        }
        catch (ArgumentException)
        {
            // Said below; the text may hold a password and is not repeated.
        }

        throw new StartRefused(
            new(
                "Replicas:Redis không đọc được: hãy nêu máy chủ, ví dụ 'localhost:6379'.",
                "Replicas:Redis can't be read: name a server, for example 'localhost:6379'."
            )
        );
    }
}
