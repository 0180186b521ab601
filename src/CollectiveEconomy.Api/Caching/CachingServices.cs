namespace CollectiveEconomy.Api.Caching;

/// <summary>Registers what keeps answers; a host without it answers every request anew.</summary>
public static class CachingServices
{
    /// <summary>Reads the section <c>Caching</c>; the host brings <see cref="IDataVersions"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section.</param>
    public static IServiceCollection AddAnswerCaching(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CachingSettings>().Bind(configuration.GetSection("Caching")).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OperationSources>()
            .AddScoped<ResponseKeys>()
            .AddSingleton<ResponseStore>()
            .AddSingleton<ResponseCache>();
    }
}
