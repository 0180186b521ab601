using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Catalogue;
using CollectiveEconomy.Api.Dashboard;
using CollectiveEconomy.Api.Sdmx;
using CollectiveEconomy.Engine.Http;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.ResponseCompression;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>What every answer passes through, whatever it answers.</summary>
internal static class Web
{
    /// <summary>Where it is asked for, method, path, status and time are logged: no query string, no body, no address.</summary>
    private const HttpLoggingFields Logged =
        HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;

    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpLogging(logging =>
        {
            logging.LoggingFields = Logged;
            logging.CombineLogs = true;
        });
        services.AddProblemDetails();
        services.AddResponseCompression(compression =>
            compression.MimeTypes = [
                .. ResponseCompressionDefaults.MimeTypes,
                ResponseMedia.GraphQL,
                JsonLd.MediaType,
                "application/atom+xml",
                .. SdmxRest.MediaTypes,
            ]
        );
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policies => policies.AddDefaultSecurityHeaders().AddContentSecurityPolicy(PagePolicy))
            .AddDashboardPages();
        services.AddHealthChecks().AddCheck<Readiness>("register");
        return services.AddTrustedProxies(configuration).AddDashboard(configuration).AddOtherOrigins(configuration).AddRateLimiting();
    }

    public static void UseWeb(this WebApplication host)
    {
        host.UseForwardedHeaders();
        host.UseHttpLogging();
        host.UseExceptionHandler();
        host.UseStatusCodePages();
        host.UseSecurityHeaders();
        host.UseResponseCompression();
        host.UseDashboard();
        host.UseDefaultFiles();
        host.UseStaticFiles();
        // A browser must be allowed to read that it asks too often.
        host.UseCors();
        // Who asks is decided first, so that the requests of a key are counted together.
        host.UseRegisterRefusals();
        host.UseAccess();
        host.UseRateLimiter();
        host.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        host.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthText.WriteAsync }).DisableRateLimiting();
    }

    /// <summary>The built-in page runs its own script and speaks to its own host, nothing else.</summary>
    private static void PagePolicy(CspBuilder policy)
    {
        policy.AddDefaultSrc().Self();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().None();
        policy.AddFormAction().None();
        policy.AddFrameAncestors().None();
    }
}
