using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Lets pages of other hosts ask, where the configuration names them.</summary>
internal static class OtherOrigins
{
    // The last three are of files: DuckDB in a page reads by ranges only where it sees that they are accepted, and else downloads the whole file.
    private static readonly string[] Exposed =
    [
        HeaderNames.ETag,
        HeaderNames.RetryAfter,
        HeaderNames.AcceptRanges,
        HeaderNames.ContentRange,
        HeaderNames.ContentDisposition,
    ];

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>Reads the section <c>Cors</c>.</summary>
    public static IServiceCollection AddOtherOrigins(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<CorsSettings>()
            .Bind(configuration.GetSection("Cors"))
            .Validate(
                settings => settings.IsValid,
                "Cors:Origins holds an entry that is neither '*' nor an origin such as 'https://example.org'."
            )
            .ValidateOnStart();
        services.AddCors();
        services
            .AddOptions<CorsOptions>()
            .Configure<IOptions<CorsSettings>>((cors, settings) => cors.AddDefaultPolicy(policy => Allow(policy, settings.Value)));
        return services;
    }

    // Credentials of the browser are never allowed: keys travel in a header that the page itself sets.
    private static void Allow(CorsPolicyBuilder policy, CorsSettings settings) =>
        policy
            .WithOrigins([.. settings.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(Exposed)
            .SetPreflightMaxAge(Remembered);
}
