namespace CollectiveEconomy.Api.Imports;

/// <summary>Registers imports.</summary>
internal static class ImportServices
{
    /// <summary>Adds what receives submissions and runs them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section <c>Limits</c>.</param>
    public static IServiceCollection AddImports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SubmissionLimits>().Bind(configuration.GetSection("Limits")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<UploadReader>().AddSingleton<ImportRuns>().AddHostedService<ImportRecovery>();
    }
}
