using CollectiveEconomy.Api.Citations;

namespace CollectiveEconomy.Api.Data;

/// <summary>Registers data files.</summary>
internal static class DataServices
{
    /// <summary>Adds what writes and sends them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section <c>Spool</c>.</param>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SpoolSettings>().Bind(configuration.GetSection("Spool")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<Spool>().AddSingleton<SpooledFiles>().AddSingleton<CitationLinks>().AddSingleton<TableFiles>();
    }
}
