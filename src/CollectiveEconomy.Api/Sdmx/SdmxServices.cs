namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Registers SDMX.</summary>
internal static class SdmxServices
{
    /// <summary>Adds what answers SDMX queries.</summary>
    public static IServiceCollection AddSdmx(this IServiceCollection services) =>
        services.AddSingleton<SdmxFiles>().AddScoped<SdmxRequests>().AddScoped<SdmxQueries>().AddScoped<DataHistory>();
}
