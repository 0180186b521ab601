namespace CollectiveEconomy.Engine.Caching;

/// <summary>Registers the response cache; a host without it executes every request.</summary>
public static class CachingServices
{
    /// <summary>Reads the section <c>Caching</c>; the host brings <see cref="IDataVersions"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section.</param>
    public static IServiceCollection AddResponseCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CachingSettings>().Bind(configuration.GetSection("Caching")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddScoped<ResponseKeys>().AddSingleton<ResponseCache>();
    }
}
