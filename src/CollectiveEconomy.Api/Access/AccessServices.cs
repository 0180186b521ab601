using GraphQL;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CollectiveEconomy.Api.Access;

/// <summary>Registers access: the decision on the host, and its enforcement in a schema.</summary>
public static class AccessServices
{
    /// <summary>Adds what decides by keys of the register.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section <c>Access</c>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessSettings>().Bind(configuration.GetSection("Access")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<KeyCache>()
            .AddSingleton<KeyUses>()
            .AddSingleton<WrongKeys>()
            .AddSingleton<IBearerReader, KeyReader>()
            .AddHostedService<KeyUseRecorder>();
    }

    /// <summary>Decides for every request that passes here what its caller may see; endpoints must come after it.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The same host.</returns>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder host) => host.UseMiddleware<AccessDecision>();
}
