namespace CollectiveEconomy.Api.Persisted;

/// <summary>Registers what knows documents by name.</summary>
internal static class PersistedDocuments
{
    /// <summary>Reads the section <c>Operations</c>.</summary>
    public static IServiceCollection AddPersistedDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OperationSettings>().Bind(configuration.GetSection("Operations")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<StoredDocuments>().AddSingleton<RegisteredDocuments>().AddSingleton<DocumentNames>();
    }
}
