using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Registers the register.</summary>
internal static class RegisterServices
{
    /// <summary>
    /// Adds the register of who asks, which is the one that everybody takes, and the whole one for the platform's own work. Only the latter is written; where
    /// there is a replica, the former reads it.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">Where it is kept.</param>
    public static IServiceCollection AddRegister(this IServiceCollection services, RegisterSettings settings) =>
        services
            .AddSingleton(provider => new RegisterPool(settings.ForReading(), provider.GetRequiredService<ILoggerFactory>()))
            .AddSingleton(provider => new WholeRegister(
                settings.ReplicaConnectionString is null
                    ? provider.GetRequiredService<RegisterPool>()
                    : new RegisterPool(settings, provider.GetRequiredService<ILoggerFactory>())
            ))
            .AddSingleton<IDbContextFactory<RegisterContext>>(provider =>
                ActivatorUtilities.CreateInstance<RegisterOfCaller>(provider, provider.GetRequiredService<RegisterPool>())
            );
}
