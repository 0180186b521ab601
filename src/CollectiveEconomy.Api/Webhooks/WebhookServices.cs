using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>Registers notices of releases.</summary>
internal static class WebhookServices
{
    /// <summary>Adds what sends them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Where is kept what was sent.</param>
    /// <param name="configuration">Holds the section <c>Webhooks</c>.</param>
    public static IServiceCollection AddWebhooks(this IServiceCollection services, DataFolder folder, IConfiguration configuration)
    {
        services
            .AddOptions<WebhookSettings>()
            .Bind(configuration.GetSection("Webhooks"))
            .ValidateDataAnnotations()
            .Validate(
                settings => settings.IsValid,
                "Webhooks:Targets holds an entry that has no name of a-z, 0-9 and '-', no Url with https (http on this machine only), or no Secret of 24 to 64 bytes in base64."
            )
            .ValidateOnStart();
        return services
            .AddSingleton<WebhookSender>()
            .AddHostedService(provider => ActivatorUtilities.CreateInstance<WebhookDelivery>(provider, folder));
    }
}
