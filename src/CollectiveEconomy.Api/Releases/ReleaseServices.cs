using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Registers the releases.</summary>
internal static class ReleaseServices
{
    /// <summary>Adds the catalogue and what keeps it up to date. The folder itself is nobody else's, so that no embargo is passed by.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="configuration">Holds the section <c>Releases</c>.</param>
    public static IServiceCollection AddReleases(this IServiceCollection services, string folder, IConfiguration configuration)
    {
        services.AddOptions<ReleaseSettings>().Bind(configuration.GetSection("Releases")).ValidateDataAnnotations().ValidateOnStart();
        services.AddHealthChecks().AddCheck<ReleaseHealth>("releases");
        return services
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ReleaseCatalogue>(provider, new ReleaseFolder(folder)))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<Publishing>(provider, new ReleaseFolder(folder)))
            .AddSingleton<ReleasePublication>()
            .AddScoped<ReleasesOfRequest>()
            .AddHostedService<ReleaseWatch>();
    }
}
