using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Registers the releases.</summary>
internal static class ReleaseServices
{
    /// <summary>Adds the catalogue and what keeps it up to date. The folder itself is nobody else's, so that no embargo is passed by.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">Where the folder lies, and the noise of what is published.</param>
    /// <param name="configuration">Holds the section <c>Releases</c>.</param>
    public static IServiceCollection AddReleases(this IServiceCollection services, PlatformSettings settings, IConfiguration configuration)
    {
        services.AddOptions<ReleaseSettings>().Bind(configuration.GetSection("Releases")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CitationSettings>().Bind(configuration.GetSection("Citations"));
        services.AddHealthChecks().AddCheck<ReleaseHealth>("releases");
        return services
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ReleaseCatalogue>(provider, Folder()))
            .AddSingleton(settings.Releases())
            .AddSingleton(provider => new Publisher(
                Folder(),
                provider.GetRequiredService<TimeProvider>(),
                settings.NoiseSeries(),
                provider.GetRequiredService<ReleaseCopy>()
            ))
            .AddSingleton<ReleaseFetch>()
            .AddSingleton<ReleasePublication>()
            .AddScoped<ReleasesOfRequest>()
            .AddHostedService<ReleaseWatch>();

        ReleaseFolder Folder() => new(settings.Folder.Releases);
    }
}
