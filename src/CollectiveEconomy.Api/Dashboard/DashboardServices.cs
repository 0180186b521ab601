using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Engine.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>Serves the dashboard where it was built.</summary>
internal static class DashboardServices
{
    public static IServiceCollection AddDashboard(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DashboardSettings>().Bind(configuration.GetSection("Dashboard"));
        return services.AddSingleton<DashboardFiles>();
    }

    /// <summary>Answers the paths of its files; what it does not have is left to what follows.</summary>
    public static void UseDashboard(this WebApplication host)
    {
        var files = host.Services.GetRequiredService<DashboardFiles>();
        var addresses = host.Services.GetRequiredService<IOptions<CitationSettings>>().Value;
        host.Use(
            (http, next) =>
            {
                if (!ReadingMethods.All.Contains(http.Request.Method) || files.Find(http.Request.Path) is not { } file)
                    return next(http);
                if (
                    file.Kind == DashboardFileKind.Page
                    && !http.Request.IsEmbedded()
                    && EmbeddedPage.LinkOf(http.Request, addresses) is { } link
                )
                    http.Response.Headers.Append(HeaderNames.Link, link);
                return file.SendAsync(http);
            }
        );
    }
}
