using CollectiveEconomy.Storage;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Takes the address of the caller, and whether it came by HTTPS, from headers of the proxies that are configured, and of nobody else.</summary>
internal static class TrustedProxies
{
    /// <summary>Reads the section <c>Proxy</c>.</summary>
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<ProxySettings>()
            .Bind(configuration.GetSection("Proxy"))
            .ValidateDataAnnotations()
            .Validate(settings => settings.IsValid, "Proxy:Networks holds an entry that is no network such as '10.0.0.0/8'.")
            .ValidateOnStart();
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<ProxySettings>>(
                (headers, settings) =>
                {
                    // The framework believes this machine unless told otherwise.
                    headers.KnownProxies.Clear();
                    headers.KnownIPNetworks.Clear();
                    headers.ForwardLimit = settings.Value.Hops;
                    headers.ForwardedHeaders =
                        settings.Value.Networks.Count == 0
                            ? ForwardedHeaders.None
                            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                    foreach (var network in settings.Value.Networks)
                        headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
                }
            );
        return services;
    }

    /// <summary>Refuses the switch of the framework that believes whoever reaches the port.</summary>
    /// <exception cref="StartRefused">It is set.</exception>
    public static void RefuseTrustInAll(IConfiguration configuration)
    {
        if (string.Equals("true", configuration["ForwardedHeaders_Enabled"], StringComparison.OrdinalIgnoreCase))
            throw new StartRefused(
                new(
                    "ASPNETCORE_FORWARDEDHEADERS_ENABLED tin bất kỳ ai gửi tiêu đề: hãy bỏ biến này và nêu mạng của proxy trong Proxy:Networks.",
                    "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes whoever sends the headers: remove it and name the networks of your proxy in Proxy:Networks."
                )
            );
    }
}
