using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Registers the register.</summary>
internal static class RegisterServices
{
    /// <summary>Adds the register of who asks, which is the one that everybody takes, and the whole one for the platform's own work.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">Where it is kept.</param>
    public static IServiceCollection AddRegister(this IServiceCollection services, RegisterSettings settings) =>
        services
            .AddSingleton(provider => new PooledDbContextFactory<RegisterContext>(Options(provider, settings)))
            .AddSingleton(provider => new WholeRegister(provider.GetRequiredService<PooledDbContextFactory<RegisterContext>>()))
            .AddSingleton<IDbContextFactory<RegisterContext>>(provider =>
                ActivatorUtilities.CreateInstance<RegisterOfCaller>(
                    provider,
                    provider.GetRequiredService<PooledDbContextFactory<RegisterContext>>()
                )
            );

    private static DbContextOptions<RegisterContext> Options(IServiceProvider provider, RegisterSettings settings)
    {
        var options = new DbContextOptionsBuilder<RegisterContext>();
        options.UseApplicationServiceProvider(provider).UseRegister(settings);
        return options.Options;
    }
}
