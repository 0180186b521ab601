using CollectiveEconomy.Api.Access.Tokens;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Access.Audit;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Access;

/// <summary>Registers access: who asks, and what that one may see.</summary>
internal static class AccessServices
{
    /// <summary>Adds authentication by keys of the register.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section <c>Access</c>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        // AddAuthentication adds data protection too, which writes keys of its own into the home folder at the start. Nothing here needs them.
        services.AddAuthenticationCore(authentication => authentication.DefaultScheme = KeyAuthenticationOptions.Scheme).AddWebEncoders();
        new AuthenticationBuilder(services)
            .AddScheme<KeyAuthenticationOptions, KeyAuthenticationHandler>(KeyAuthenticationOptions.Scheme, configureOptions: null)
            .AddTokens(configuration);
        services
            .AddOptions<KeyAuthenticationOptions>(KeyAuthenticationOptions.Scheme)
            .Bind(configuration.GetSection("Access"))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton(provider =>
                provider.GetRequiredService<IOptionsMonitor<KeyAuthenticationOptions>>().Get(KeyAuthenticationOptions.Scheme)
            )
            .AddSingleton<KeyCache>()
            .AddSingleton<WrongKeys>()
            .AddSingleton<KeyUses>()
            .AddHostedService(provider => provider.GetRequiredService<KeyUses>());
    }

    /// <summary>Adds the log of access to confidential data.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Where it is unless configured.</param>
    /// <param name="secret">From which its seals are made.</param>
    /// <param name="configuration">Holds the section <c>Audit</c>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAccessAudit(
        this IServiceCollection services,
        DataFolder folder,
        PlatformSecret secret,
        IConfiguration configuration
    )
    {
        services.AddOptions<AuditSettings>().Bind(configuration.GetSection("Audit")).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => AccessLogs.Open(provider.GetRequiredService<IOptions<AuditSettings>>().Value.Folder, folder, secret))
            .AddSingleton<AccessAudit>();
    }

    /// <summary>Decides for every request that passes here what its caller may see; endpoints must come after it.</summary>
    /// <remarks>
    /// Without a header nothing is looked at or made, and the caller is PUBLIC. A header that opens nothing is refused, whatever is asked: who
    /// sends one means to be somebody, and should not take a public answer for another.
    /// </remarks>
    /// <param name="host">The host.</param>
    /// <returns>The same host.</returns>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder host)
    {
        // What a WebApplication looks for before it adds authentication by itself: for every request, and before errors are caught.
        host.Properties["__AuthenticationMiddlewareSet"] = true;
        return host.UseWhen(SaysWhoAsks, callers => callers.Use(KeepToCaller).UseAuthentication().Use(Decide));
    }

    private static bool SaysWhoAsks(HttpContext http) => !StringValues.IsNullOrEmpty(http.Request.Headers.Authorization);

    // At the very end, so that nothing on the way can make the answer of a caller with a key public.
    private static Task KeepToCaller(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            http.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static Task Decide(HttpContext http, RequestDelegate next)
    {
        if (CallerClaims.AccessOf(http.User) is not { } access)
            return http.ChallengeAsync();
        http.RequestServices.GetRequiredService<RequestAccess>().Decide(access);
        return access.Class == AccessClass.Exact && http.RequestServices.GetService<AccessAudit>() is { } audit
            ? audit.PassAsync(http, access, next)
            : next(http);
    }
}
